/// Moves the relative references of a formula as copying its cell does (ISO 29500-1, 18.17.2.3).
///
/// References to cells, whole columns and whole rows are moved; what is behind a dollar sign, text
/// constants, names of sheets, functions and tables, and structured references stay as they are.
struct FormulaShift {
  private let rows: Int
  private let columns: Int

  /// Prepares for the way from one cell to another.
  ///
  /// - Parameters:
  ///   - origin: The cell for which a formula was written.
  ///   - cell: The cell to which it is moved.
  init(from origin: CellReference, to cell: CellReference) {
    rows = cell.row - origin.row
    columns = cell.column - origin.column
  }

  /// The formula as it is at its new place.
  ///
  /// - Parameter formula: The formula without its `=`.
  /// - Returns: The formula; references that leave the worksheet have become `#REF!`.
  func moved(_ formula: String) -> String {
    let bytes = Array(formula.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var index = 0
    while index < bytes.count {
      let end = tokenEnd(bytes, from: index)
      if Self.isWord(bytes[index]) {
        appendWord(bytes, index..<end, to: &result)
      } else {
        result.append(contentsOf: bytes[index..<end])
      }
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the token that begins at a place ends.
  private func tokenEnd(_ bytes: [UInt8], from start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A quotation mark within is written twice: two constants side by side, to the same effect.
      var index = start + 1
      while index < bytes.count, bytes[index] != bytes[start] { index += 1 }
      return min(index + 1, bytes.count)
    case UInt8(ascii: "["): return bracketEnd(bytes, from: start)
    case UInt8(ascii: "#"):
      // Error values, such as #REF!, #N/A and #DIV/0!.
      var index = start + 1
      while index < bytes.count, Self.isWord(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      }
      return index < bytes.count && bytes[index] == UInt8(ascii: "!") ? index + 1 : index
    case let byte where Self.isWord(byte):
      var index = start
      while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
      return areaEnd(bytes, from: start, word: index)
    default: return start + 1
    }
  }

  /// Where brackets are closed again; an apostrophe takes the next one's meaning away.
  private func bracketEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "'"): index += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index + 1 }
      default: break
      }
      index += 1
    }
    return bytes.count
  }

  /// Where two columns or two rows with a colon between them end; the end of the word otherwise.
  private func areaEnd(_ bytes: [UInt8], from start: Int, word: Int) -> Int {
    guard word < bytes.count, bytes[word] == UInt8(ascii: ":") else { return word }
    var end = word + 1
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    guard let first = Reference(bytes[start..<word]), let second = Reference(bytes[word + 1..<end]),
      first.row == nil && second.row == nil || first.column == nil && second.column == nil,
      !Self.isName(bytes, at: end)
    else { return word }
    return end
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "?"), 0x80...:
      true
    default: false
    }
  }

  /// Whether a word was the name of a function, a sheet or a table: what stands behind it tells.
  private static func isName(_ bytes: [UInt8], at end: Int) -> Bool {
    guard end < bytes.count else { return false }
    return [UInt8(ascii: "("), UInt8(ascii: "!"), UInt8(ascii: "[")].contains(bytes[end])
  }

  private func appendWord(_ bytes: [UInt8], _ word: Range<Int>, to result: inout [UInt8]) {
    let parts = bytes[word].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let references = parts.compactMap { Reference($0) }
    let isCell = parts.count == 1 && references.first?.isCell == true
    guard references.count == parts.count, isCell || parts.count == 2,
      !Self.isName(bytes, at: word.upperBound), !isFirstSheet(bytes, word)
    else {
      result.append(contentsOf: bytes[word])
      return
    }
    let moved = references.compactMap { $0.moved(rows: rows, columns: columns) }
    guard moved.count == references.count else {
      result.append(contentsOf: "#REF!".utf8)
      return
    }
    result.append(contentsOf: moved.map(\.description).joined(separator: ":").utf8)
  }

  /// Whether a word is the first of two sheets: `Q1:Q4!A1`.
  private func isFirstSheet(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    guard word.upperBound < bytes.count, bytes[word.upperBound] == UInt8(ascii: ":") else {
      return false
    }
    var end = word.upperBound + 1
    while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
    return end < bytes.count && bytes[end] == UInt8(ascii: "!")
  }
}
