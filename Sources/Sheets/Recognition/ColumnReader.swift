internal import Forms
internal import XLSX

/// Reads the cells of one of a form's columns, each text that they share but once.
struct ColumnReader {
  private let column: Column
  private let entryReader: EntryReader
  /// The cells read lately, by the lowest bits of their shared text's number.
  private var memory: [(text: Int, cell: ReadCell?)]

  /// Enough for the answers that a column of a form takes; a power of two.
  private static let memorySize = 64

  init(_ column: Column, entryReader: EntryReader) {
    self.column = column
    self.entryReader = entryReader
    memory = []
  }

  /// What a cell holds, read as the column asks; nil where it is blank.
  mutating func read(_ cell: Cell) -> ReadCell? {
    guard let text = cell.sharedTextNumber else { return readAnew(cell) }
    if memory.isEmpty { memory = Array(repeating: (-1, nil), count: Self.memorySize) }
    let slot = text & (Self.memorySize - 1)
    if memory[slot].text == text { return memory[slot].cell }
    let read = readAnew(cell)
    memory[slot] = (text, read)
    return read
  }

  private func readAnew(_ cell: Cell) -> ReadCell? {
    let raw = RawValue(cell)
    guard !raw.isBlank else { return nil }
    return ReadCell(raw: raw, reading: entryReader.read(raw, as: column))
  }
}
