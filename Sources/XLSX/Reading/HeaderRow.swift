/// The texts of a table's header row, by which its columns are found.
///
/// ```swift
/// guard let first = try rows.next() else { return }
/// let header = HeaderRow(first)
/// let height = try header.column(of: "Height")
/// while let row = try rows.next() {
///   print(row["Name", in: header]?.text ?? "", row[column: height]?.number ?? 0)
/// }
/// ```
///
/// White space around a text does not count, all else does. Where several columns bear one text,
/// the first from the left is meant.
public struct HeaderRow: Hashable, Sendable {
  /// The number of the row, counted from 1.
  public let number: Int
  /// The texts from left to right, those of blank cells left out.
  public let titles: [String]

  private let columns: [String: Int]

  /// Takes the texts of a row.
  ///
  /// - Parameter row: The row in which each column says what it holds.
  public init(_ row: Row) {
    var titles: [String] = []
    var columns: [String: Int] = [:]
    for cell in row.cells {
      let title = Self.trimmed(cell.text)
      guard !title.isEmpty else { continue }
      titles.append(title)
      if columns[title] == nil { columns[title] = cell.column }
    }
    number = row.number
    self.titles = titles
    self.columns = columns
  }

  /// The column that bears a text.
  ///
  /// - Parameter title: The text, without white space around it.
  /// - Returns: The column, counted from 1; nil where none bears it.
  public subscript(title: String) -> Int? { columns[title] }

  /// The column that bears a text, where the work cannot go on without it.
  ///
  /// - Parameter title: The text, without white space around it.
  /// - Returns: The column, counted from 1.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/missing`` where none bears it.
  public func column(of title: String) throws(WorkbookError) -> Int {
    guard let column = columns[title] else {
      throw WorkbookError(
        .missing, detail: "no column is headed “\(title)” in row \(number)")
    }
    return column
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

extension Row {
  /// The cell of the column that bears a text.
  ///
  /// - Parameters:
  ///   - title: The text in the header row, without white space around it.
  ///   - header: The header row.
  /// - Returns: The cell; nil where it holds nothing, or no column bears the text.
  public subscript(title: String, in header: HeaderRow) -> Cell? {
    header[title].flatMap { self[column: $0] }
  }
}
