import Checks
import Forms
import Sheets
import TestSupport
import XLSX

@testable import Consolidation

/// A unit's return for a test: some forms of the campaign of 2020, a few columns filled in.
struct ReturnDraft {
  var path: String
  var forms: [Int: [[String: CellContent]]]
  var stamp: Stamp?
  var reported: String?
  var series = "机械工程"

  init(
    _ path: String, _ forms: [Int: [[String: CellContent]]] = [:], stamp: Stamp? = nil,
    reported: String? = nil
  ) {
    self.path = path
    self.forms = forms
    self.stamp = stamp
    self.reported = reported
  }

  /// A right row of form 1.
  static func person(
    _ name: String, _ id: String, unit: String, title: String = "高级工程师", sex: String = "男"
  ) -> [String: CellContent] {
    [
      "area": .string(unit), "name": .string(name), "unit": .string(unit), "sex": .string(sex),
      "ethnicity": "汉族", "id_number": .string(id), "native_place": "宁夏银川",
      "politics": "群众", "education": "大学本科", "degree": "学士", "graduated": "2007.07",
      "title": .string(title), "retired": "否", "quality": "高", "performance": "优秀",
      "fit": "高",
    ]
  }

  /// A right row of forms 3 to 5.
  static func talent(_ name: String, _ id: String) -> [String: CellContent] {
    [
      "industry": "装备制造", "name": .string(name), "sex": "男", "id_number": .string(id),
      "education": "大学本科", "degree": "学士", "studied": "机械工程", "school": "宁夏大学",
      "profession": "机械设计", "title": "高级工程师", "honours": "自治区政府特殊津贴",
      "role": "优秀", "plan": "继续培养",
    ]
  }

  /// A right row of form 2.
  static func tally(
    _ region: String, full: Int = 0, associate: Int = 0, intermediate: Int = 0
  ) -> [String: CellContent] {
    [
      "region": .string(region), "senior_full": .integer(full),
      "senior_associate": .integer(associate), "senior_total": .integer(full + associate),
      "intermediate": .integer(intermediate), "junior": 0, "other": 0,
    ]
  }

  /// Writes the workbook into a folder.
  func write(to folder: TemporaryFolder) throws {
    let campaign = try Run.campaign()
    let options = WorkbookOptions(
      customProperties: (stamp?.properties ?? []).map {
        CustomProperty(name: $0.name, value: $0.value)
      })
    let workbook = WorkbookWriter(options: options)
    for (number, rows) in forms.sorted(by: { $0.key < $1.key }) {
      guard let form = campaign.form(number) else { continue }
      let sheet = try workbook.addSheet(form.label)
      try sheet.append([.string(series + form.titleTail)])
      if !form.headerFields.isEmpty {
        try sheet.append([.empty, .string("填报日期：\(reported ?? "2020年7月6日")")])
      }
      let header = FormHeader(form)
      try header.write(to: sheet, style: .normal)
      for (index, row) in rows.enumerated() {
        try sheet.append(
          form.columns.map { column in
            column.kind == .ordinal ? .integer(index + 1) : row[column.id] ?? .empty
          })
      }
    }
    try workbook.write(to: folder.path(path))
  }
}

/// Returns of a test, taken in.
struct TakenBatch {
  let folder: TemporaryFolder
  let returns: [CheckedReturn]
  let conclusion: Conclusion

  init(
    _ drafts: [ReturnDraft], register: Register? = nil, received: ReceivedDates = ReceivedDates(),
    negativeList: NegativeList? = nil, releases: ReleaseList = ReleaseList(),
    in folder: TemporaryFolder? = nil
  ) async throws {
    let folder = try folder ?? TemporaryFolder()
    self.folder = folder
    for draft in drafts { try draft.write(to: folder) }
    let intake = try Intake(
      Run.campaign(), register: register, received: received, negativeList: negativeList,
      releases: releases)
    var returns: [CheckedReturn] = []
    conclusion = try await intake.each(
      of: InputSearch([folder.path]).files, workers: Workers(2)
    ) { returns.append($0) }
    self.returns = returns
  }

  subscript(file: String) -> CheckedReturn? { returns.first { $0.file.name == file } }

  /// The findings of some rules, as `rule file cell`.
  func found(_ rules: String...) -> [String] {
    (returns.flatMap(\.findings) + conclusion.findings).filter { rules.contains($0.rule) }
      .map { "\($0.rule) \($0.file ?? "-") \($0.place?.description ?? "-")" }
  }

  func messages(_ rule: String) -> [String] {
    (returns.flatMap(\.findings) + conclusion.findings).filter { $0.rule == rule }.map(\.message)
  }
}
