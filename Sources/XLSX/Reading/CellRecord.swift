/// A cell as the reader keeps it: 24 bytes, with its text elsewhere.
struct CellRecord {
  /// The number, or the serial number of a date.
  var number = 0.0
  /// Where its text begins in the batch's bytes; the number of the text if that is shared.
  var start: UInt32 = 0
  /// How many bytes the text has.
  var length: UInt32 = 0
  /// The number of the cell format.
  var style: UInt32 = 0
  /// The column, counted from 1.
  var column: UInt16 = 0
  /// What the cell holds.
  var kind = Cell.Kind.number
  /// Where from, and what is wrong with it.
  var marks = Marks()

  /// See ``Cell/isBlank``.
  var isBlank: Bool {
    length == 0 && marks.contains(.isFormula) && kind == .string && !marks.contains(.isShared)
  }

  /// What else there is to know of a cell.
  struct Marks: OptionSet {
    let rawValue: UInt8
    /// The text is one of the shared ones.
    static let isShared = Marks(rawValue: 1)
    /// The value is the result of a formula.
    static let isFormula = Marks(rawValue: 2)
    /// The date is written as text.
    static let isISO = Marks(rawValue: 4)
    /// The date is a length of time.
    static let isDuration = Marks(rawValue: 8)
    /// ``Cell/Fault/style``.
    static let hasNoStyle = Marks(rawValue: 16)
    /// ``Cell/Fault/sharedString``.
    static let hasNoText = Marks(rawValue: 32)
    /// ``Cell/Fault/value``.
    static let isUnreadable = Marks(rawValue: 64)
    /// ``Cell/Fault/type``.
    static let hasNoType = Marks(rawValue: 128)
  }
}

extension [CellRecord] {
  /// Puts the cells at the end in the order of their columns; of two in one place the later one
  /// holds.
  ///
  /// - Parameter start: The first of those cells.
  mutating func orderByColumn(from start: Int) {
    var byColumn: [UInt16: CellRecord] = [:]
    for cell in self[start...] { byColumn[cell.column] = cell }
    removeSubrange(start...)
    append(contentsOf: byColumn.values.sorted { $0.column < $1.column })
  }
}
