internal import Forms

/// Follows the rows of a table and their running numbers to the first place where they break off.
///
/// Numbers may begin anywhere, and be missing: then the next may count those rows or not, as it
/// does behind merged cells. A row that is no record moves the numbers on all the same.
struct RowSequence {
  /// A place where they break off.
  struct Interruption {
    /// The running number that does not follow, or the first of the empty rows.
    var place: CellPlace
    /// Whether it is an empty row.
    var isBlankRow: Bool
    /// The running number.
    var value: String?
  }

  /// The first of them.
  private(set) var interruption: Interruption?
  private let firstColumn: Int
  private var lastNumber: Int?
  private var missing = 0
  private var lastRow: Int?
  private var hasRecords = false

  /// Longer numbers are none.
  private static let longestNumber = 9

  /// - Parameter firstColumn: The sheet's column in which the table begins.
  init(firstColumn: Int) {
    self.firstColumn = firstColumn
  }

  /// Takes a row that is not empty.
  ///
  /// - Parameters:
  ///   - row: Its number.
  ///   - ordinal: Its running number; nil where the table has none, or the row's has no meaning.
  ///   - isRecord: Whether it is a record; of other rows nothing is said.
  mutating func take(row: Int, ordinal: Entry?, isRecord: Bool) {
    guard interruption == nil else { return }
    if isRecord, hasRecords, let lastRow, row > lastRow + 1 {
      interrupt(at: CellPlace(row: lastRow + 1, column: firstColumn), isBlankRow: true)
    }
    lastRow = row
    hasRecords = hasRecords || isRecord
    if let ordinal { take(ordinal, isRecord: isRecord) }
  }

  private mutating func take(_ ordinal: Entry, isRecord: Bool) {
    let text = ordinal.raw.text
    guard ordinal.reading != .blank else {
      if isRecord { missing += 1 }
      return
    }
    let number = Self.number(ordinal.raw)
    if isRecord, !follows(number), let place = ordinal.place {
      interrupt(at: place, isBlankRow: false, value: text)
    }
    guard let number else { return }
    lastNumber = number
    missing = 0
  }

  private func follows(_ number: Int?) -> Bool {
    guard let number else { return false }
    guard let lastNumber else { return true }
    return number == lastNumber + 1 || number == lastNumber + 1 + missing
  }

  private mutating func interrupt(at place: CellPlace, isBlankRow: Bool, value: String? = nil) {
    guard interruption == nil else { return }
    interruption = Interruption(place: place, isBlankRow: isBlankRow, value: value)
  }

  private static func number(_ raw: RawValue) -> Int? {
    if case .number(let number, _) = raw { return Int(exactly: number) }
    let key = TextKey.fold(raw.text)
    guard key.utf8.count <= longestNumber else { return nil }
    return Int(key)
  }
}
