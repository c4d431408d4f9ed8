import Checks
import Forms
import Templates
import TestSupport
import XLSX

@testable import Sheets

/// The campaign of 2020 and rows of its forms, from which tests make sheets.
enum Notice {
  private static let loaded = Result {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    return (campaign: campaign, book: try RuleBook(campaign))
  }

  static func campaign() throws -> Campaign { try loaded.get().campaign }

  static func book() throws -> RuleBook { try loaded.get().book }

  static func form(_ number: Int) throws -> Form {
    guard let form = try campaign().form(number) else { throw Missing() }
    return form
  }

  struct Missing: Error {}

  /// The official title of a form with a series put in.
  static func title(_ number: Int, _ series: String = "机械工程") throws -> [CellContent] {
    [.string(series + (try form(number).titleTail))]
  }

  /// The official header row of a form; for one on two levels, its upper and its lower row.
  static func header(_ number: Int) throws -> [[CellContent]] {
    let form = try form(number)
    guard form.hasGroups else { return [form.columns.map { .string($0.header) }] }
    var upper: [CellContent] = []
    var last: String?
    for column in form.columns {
      upper.append(
        column.group != nil && column.group == last
          ? .empty : .string(column.group ?? column.header))
      last = column.group
    }
    return [upper, form.columns.map { $0.group == nil ? .empty : .string($0.header) }]
  }

  /// A record of form 6, which nothing is wrong with.
  static func major(_ ordinal: Int = 1, _ name: String = "机械工程") -> [CellContent] {
    [.integer(ordinal), "工程和经济", "工学", "080201", .string(name), 3, "宁夏大学"]
  }

  /// A record of form 1, which nothing is wrong with.
  static func person(_ ordinal: Int = 1, sequence: Int = 901) -> [CellContent] {
    [
      .integer(ordinal), "甲公司", "王伟", "甲公司", "男", "汉族",
      .string(TestID.make(sequence: sequence)), "宁夏银川", "中共党员", "大学本科", "学士", "2007.07",
      "高级工程师", "否", "高", "优秀", "高",
    ]
  }

  /// The stamp of a blank, by default of this campaign's present one.
  static func stamped(
    _ purpose: Stamp.Purpose = .blank, campaign: String? = nil, version: String? = nil
  ) throws -> WorkbookOptions {
    let present = try self.campaign()
    let stamp = Stamp(
      purpose: purpose, campaign: campaign ?? present.id, version: version ?? present.version)
    return WorkbookOptions(
      customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) })
  }

  /// Sheets as `ReturnReader` reads them from a file of some name, which bears our stamp unless
  /// other options are given.
  static func read(
    _ sheets: [SheetDraft], as file: String = "甲公司.xlsx", options: WorkbookOptions? = nil
  ) throws -> ReturnedWorkbook {
    try read(WorkbookWriter.draft(sheets, options: options ?? stamped()), as: file)
  }

  /// A workbook as `ReturnReader` reads it.
  static func read(
    _ workbook: WorkbookWriter, as file: String = "甲公司.xlsx"
  ) throws -> ReturnedWorkbook {
    let folder = try TemporaryFolder()
    let path = try folder.path("return.xlsx")
    try workbook.write(to: path)
    return try reader().read(path: path, as: file)
  }

  /// One sheet as `ReturnReader` reads it.
  static func read(
    _ rows: [[CellContent]], sheet: String = "Sheet1", as file: String = "甲公司.xlsx"
  ) throws -> ReturnedWorkbook {
    try read([SheetDraft(sheet, rows)], as: file)
  }

  static func reader() throws -> ReturnReader {
    let (campaign, book) = try loaded.get()
    return ReturnReader(campaign, book: book)
  }
}

extension ReturnedWorkbook {
  /// What was said of the layout of its sheets, a line each: `T04 notice C2`.
  var remarks: [String] {
    findings.filter { $0.sheet != nil }
      .map { "\($0.rule) \($0.severity) \($0.place?.description ?? "-")" }
  }

  /// What was said of the file as a whole, a line each: `S04 warning 3`, with the form if any.
  var fileRemarks: [String] {
    findings.filter { $0.sheet == nil }
      .map { "\($0.rule) \($0.severity) \($0.form.map(String.init) ?? "-")" }
  }

  /// The numbers of the rows that were read as records, form by form.
  var recordRows: [[Int]] { forms.map { $0.records.map(\.row) } }
}

extension ReturnedForm {
  /// The rows passed over, as `示例行 1`, in order.
  var ignoredRows: [String] {
    ignored.filter { $0.value > 0 }.map { "\($0.key.rawValue) \($0.value)" }.sorted()
  }

  /// What a field holds.
  func field(_ id: String) -> String? { fields.first { $0.id == id }?.text }
}
