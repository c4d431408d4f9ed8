internal import Forms
public import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A small table that people write to steer the work: a register, a list of decisions.
///
/// It is a .csv file in UTF-8 or GB18030, or the first visible sheet of a workbook.
public struct TableFile: Sendable {
  /// The rows that are not empty, each cell as text.
  public let rows: [[String]]

  /// Larger files are refused: such a table is a list of units or people.
  private static let maximumBytes = 64 << 20
  private static let maximumColumns = 64

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - title: What messages call it, such as 单位名册.
  ///   - passwords: What an encrypted workbook is opened with: tried one after another.
  /// - Throws: ``RegisterError`` where the file is missing, unreadable or no table.
  public init(
    path: String, title: String, passwords: [Password] = []
  ) throws(RegisterError) {
    let kind = (try? FileKind.detect(path: path)) ?? .other
    switch kind {
    case .xlsx, .xlsm, .encrypted:
      rows = try Self.workbookRows(path, title, passwords)
    case .csv, .other, .empty: rows = try Self.textRows(path, title)
    default:
      throw RegisterError("\(title)“\(path)”是\(kind.chineseName)，请另存为 .xlsx 或 .csv")
    }
  }

  private static func textRows(
    _ path: String, _ title: String
  ) throws(RegisterError) -> [[String]] {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw RegisterError("找不到或无法读取\(title)“\(path)”", isMissing: true)
    }
    guard data.count <= maximumBytes, let text = TextDecoding.decode([UInt8](data)) else {
      throw RegisterError("\(title)“\(path)”不是 UTF-8 或 GB18030 文本，也不是 .xlsx 工作簿")
    }
    return DelimitedText(text).rows
  }

  private static func workbookRows(
    _ path: String, _ title: String, _ passwords: [Password]
  ) throws(RegisterError) -> [[String]] {
    do {
      let workbook = try WorkbookReader(path: path, passwords: passwords)
      guard let sheet = workbook.sheets.first(where: { $0.visibility == .visible }) else {
        return []
      }
      var rows: [[String]] = []
      try workbook.forEachRow(of: sheet) { row in
        var texts: [String] = []
        for cell in row.cells where cell.column <= maximumColumns {
          while texts.count < cell.column { texts.append("") }
          texts[cell.column - 1] = RawValue(cell).text
        }
        rows.append(texts)
        return .next
      }
      return rows
    } catch {
      throw RegisterError("\(title)“\(path)”无法读取：\(error.chineseDescription)")
    }
  }

  /// The row that has the headers, and where each of them stands.
  ///
  /// - Parameters:
  ///   - heads: Which column a header names, by the header's key.
  ///   - count: How many columns there may be.
  ///   - needed: How many headers tell a row of headers from others.
  /// - Returns: The row's index and the position of each column; nil where no row has them.
  public func header(
    _ heads: [String: Int], count: Int, needed: Int
  ) -> (row: Int, columns: [Int?])? {
    guard
      let start = rows.prefix(20).firstIndex(where: { row in
        row.count { heads[TextKey.fold($0)] != nil } >= needed
      })
    else { return nil }
    var columns: [Int?] = Array(repeating: nil, count: count)
    for (index, text) in rows[start].enumerated() {
      if let column = heads[TextKey.fold(text)], columns[column] == nil {
        columns[column] = index
      }
    }
    return (start, columns)
  }

  /// The text of a cell, its white space joined; empty where there is none.
  public static func text(_ row: [String], _ column: Int?) -> String {
    guard let column, column < row.count else { return "" }
    return row[column].split { $0.isWhitespace }.joined(separator: " ")
  }
}
