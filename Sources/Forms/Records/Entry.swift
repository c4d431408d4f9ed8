/// One cell of a record: what stood there, what it was read as, and where.
public struct Entry: Sendable {
  /// Where it stands; nil where the sheet has no such column.
  public var place: CellPlace?
  /// What it holds.
  public var cell: ReadCell
  /// Whether it was the result of a formula.
  public var isFormula: Bool

  /// Makes an entry of a cell that was read.
  public init(place: CellPlace?, cell: ReadCell = .empty, isFormula: Bool = false) {
    self.place = place
    self.cell = cell
    self.isFormula = isFormula
  }

  /// Makes an entry.
  public init(place: CellPlace?, raw: RawValue, isFormula: Bool = false, reading: Reading) {
    self.init(place: place, cell: ReadCell(raw: raw, reading: reading), isFormula: isFormula)
  }

  /// What stood there.
  public var raw: RawValue { cell.raw }
  /// What it was read as.
  public var reading: Reading { cell.reading }

  /// The text for a consolidated workbook: the value where there is one, else what stood there.
  public var text: String { cell.text }
}
