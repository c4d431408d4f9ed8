public import Forms
public import XLSX

/// Reads registers: .csv in UTF-8 or GB18030, or .xlsx, with the columns 单位代码, 单位名称,
/// 地区 and 系列 in any order, and 必报附件 where a unit need not return every form.
public struct RegisterReader {
  private let campaign: Campaign
  private let passwords: [Password]

  /// Makes a reader that knows a campaign's regions and series.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - passwords: What an encrypted workbook is opened with: tried one after another.
  public init(_ campaign: Campaign, passwords: [Password] = []) {
    self.passwords = passwords
    self.campaign = campaign
  }

  private static let heads = [
    "单位代码": 0, "代码": 0, "单位名称": 1, "名称": 1, "单位": 1, "地区": 2, "系列": 3, "必报附件": 4,
    "应报附件": 4, "曾用名": 5, "简称": 5, "别名": 5, "所属单位": 5,
  ]

  /// Reads a register.
  ///
  /// - Parameter path: Where the file lies.
  /// - Returns: The units in the file's order.
  /// - Throws: ``RegisterError`` where the file is missing, unreadable, or lacks the columns.
  public func read(path: String) throws(RegisterError) -> Register {
    let table = try TableFile(path: path, title: "单位名册", passwords: passwords)
    guard let (start, columns) = table.header(Self.heads, count: 6, needed: 2) else {
      throw RegisterError("单位名册“\(path)”没有表头，应有：单位代码、单位名称、地区、系列")
    }
    guard let codeColumn = columns[0], let nameColumn = columns[1] else {
      throw RegisterError("单位名册“\(path)”缺少“单位代码”或“单位名称”列")
    }
    var units: [Unit] = []
    var lines: [String: (line: Int, name: String)] = [:]
    var doubts: [String] = []
    for (offset, row) in table.rows[(start + 1)...].enumerated() {
      let line = start + offset + 2
      let name = TableFile.text(row, nameColumn)
      guard !name.isEmpty else { continue }
      let code = TableFile.text(row, codeColumn)
      if !code.isEmpty, let other = lines[code], other.name != name {
        throw RegisterError(
          "单位名册第 \(other.line) 行和第 \(line) 行的单位代码都是“\(code)”，请改正：代码不能重复")
      }
      lines[code] = (line, name)
      func doubt(_ column: String, _ text: String) {
        doubts.append("单位名册第 \(line) 行的\(column)“\(text)”无法识别")
      }
      let texts = (2...4).map { TableFile.text(row, columns[$0]) }
      let region = campaign.region(named: texts[0])?.name
      let series = campaign.series(named: texts[1])?.name
      let forms = numbers(texts[2])
      if region == nil, !texts[0].isEmpty { doubt("地区", texts[0]) }
      if series == nil, !texts[1].isEmpty { doubt("系列", texts[1]) }
      if forms == nil, !texts[2].isEmpty, texts[2] != "全部" { doubt("必报附件", texts[2]) }
      units.append(
        Unit(
          code: code.isEmpty ? name : code, name: name, region: region, series: series,
          requiredForms: forms, otherNames: Self.names(TableFile.text(row, columns[5]))))
    }
    return Register(units, doubts: doubts)
  }

  /// The forms that a text such as `1、2、6-8` or 附件1、附件二 lists; nil where it lists none, or
  /// one that the campaign does not have.
  private func numbers(_ text: String) -> Set<Int>? {
    var numbers: Set<Int> = []
    for part in text.split(whereSeparator: { "、，,；; ".contains($0) }) {
      let bounds = part.split(whereSeparator: { "-－—至到~～".contains($0) })
        .map { ChineseDigits.written(String($0)).filter(\.isNumber) }
      let ends = bounds.compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, ends.count == bounds.count,
        first <= last, campaign.form(first) != nil, campaign.form(last) != nil
      else { return nil }
      numbers.formUnion(first...last)
    }
    return numbers.isEmpty ? nil : numbers
  }

  private static func names(_ text: String) -> [String] {
    text.split(whereSeparator: { "、，,；;|".contains($0) }).map(String.init)
  }
}
