import Forms

/// The cells of a form's columns that the rules about a cell alone had nothing to say of.
///
/// Cells with the same content share one ``Forms/ReadCell``, so that these rules are asked about
/// 汉族 once and not in every row. Of each column some cells are remembered, the later ones.
struct SilentCells {
  /// The cells, so many places for each column; held, so that no other comes to lie where one lay.
  private var cells: [ReadCell?]

  /// How many places a column has: a power of two.
  private static let places = 32

  init(columns: Int) {
    cells = Array(repeating: nil, count: columns * Self.places)
  }

  /// Whether a cell of a column is remembered.
  func contain(_ cell: ReadCell, column: Int) -> Bool {
    cells[Self.place(of: cell, column)] === cell
  }

  /// Remembers a cell of a column.
  mutating func insert(_ cell: ReadCell, column: Int) {
    cells[Self.place(of: cell, column)] = cell
  }

  private static func place(of cell: ReadCell, _ column: Int) -> Int {
    // Objects lie 16 bytes apart at least: the lowest bits tell nothing.
    let address = Int(bitPattern: ObjectIdentifier(cell)) >> 4
    return column * places + (address ^ address >> 5) & (places - 1)
  }
}
