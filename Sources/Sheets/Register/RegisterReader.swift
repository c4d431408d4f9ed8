public import Forms
public import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Reads registers: .csv in UTF-8 or GB18030, or .xlsx, with the columns 单位代码, 单位名称,
/// 地区 and 系列 in any order.
public struct RegisterReader {
  private let campaign: Campaign
  private let passwords: [Password]

  /// Registers beyond this size are refused: a register is a list of units.
  private static let maximumBytes = 64 << 20

  /// Makes a reader that knows a campaign's regions and series.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - passwords: What an encrypted workbook is opened with: tried one after another.
  public init(_ campaign: Campaign, passwords: [Password] = []) {
    self.passwords = passwords
    self.campaign = campaign
  }

  /// Reads a register.
  ///
  /// - Parameter path: Where the file lies.
  /// - Returns: The units in the file's order.
  /// - Throws: ``RegisterError`` where the file is missing, unreadable, or lacks the columns.
  public func read(path: String) throws(RegisterError) -> Register {
    switch (try? FileKind.detect(path: path)) ?? .other {
    case .xlsx, .xlsm, .encrypted: try register(from: workbookRows(path), path: path)
    default: try register(from: textRows(path), path: path)
    }
  }

  private func textRows(_ path: String) throws(RegisterError) -> [[String]] {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw RegisterError("找不到或无法读取单位名册“\(path)”", isMissing: true)
    }
    guard data.count <= Self.maximumBytes, let text = TextDecoding.decode([UInt8](data)) else {
      throw RegisterError("单位名册“\(path)”不是 UTF-8 或 GB18030 文本，也不是 .xlsx 工作簿")
    }
    return DelimitedText(text).rows
  }

  private func workbookRows(_ path: String) throws(RegisterError) -> [[String]] {
    do {
      let workbook = try WorkbookReader(path: path, passwords: passwords)
      guard let sheet = workbook.sheets.first(where: { $0.visibility == .visible }) else {
        return []
      }
      var rows: [[String]] = []
      try workbook.forEachRow(of: sheet) { row in
        var texts: [String] = []
        for cell in row.cells where cell.column <= 64 {
          while texts.count < cell.column { texts.append("") }
          texts[cell.column - 1] = RawValue(cell).text
        }
        rows.append(texts)
        return .next
      }
      return rows
    } catch {
      throw RegisterError("单位名册“\(path)”无法读取：\(error.chineseDescription)")
    }
  }

  private func register(from rows: [[String]], path: String) throws(RegisterError) -> Register {
    let heads = ["单位代码": 0, "代码": 0, "单位名称": 1, "名称": 1, "单位": 1, "地区": 2, "系列": 3]
    var columns: [Int?] = [nil, nil, nil, nil]
    guard
      let start = rows.prefix(20).firstIndex(where: { row in
        row.count { heads[TextKey.fold($0)] != nil } >= 2
      })
    else {
      throw RegisterError("单位名册“\(path)”没有表头，应有：单位代码、单位名称、地区、系列")
    }
    for (index, text) in rows[start].enumerated() {
      if let column = heads[TextKey.fold(text)], columns[column] == nil {
        columns[column] = index
      }
    }
    guard let codeColumn = columns[0], let nameColumn = columns[1] else {
      throw RegisterError("单位名册“\(path)”缺少“单位代码”或“单位名称”列")
    }
    var units: [Unit] = []
    for row in rows[(start + 1)...] {
      func text(_ column: Int?) -> String {
        guard let column, column < row.count else { return "" }
        return row[column].split { $0.isWhitespace }.joined(separator: " ")
      }
      let name = text(nameColumn)
      guard !name.isEmpty else { continue }
      let code = text(codeColumn)
      units.append(
        Unit(
          code: code.isEmpty ? name : code, name: name,
          region: campaign.region(named: text(columns[2]))?.name,
          series: campaign.series(named: text(columns[3]))?.name))
    }
    return Register(units)
  }
}
