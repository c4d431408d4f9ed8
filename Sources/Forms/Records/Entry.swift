/// One cell of a record: what stood there, what it was read as, and where.
public struct Entry: Sendable {
  /// Where it stands; nil where the sheet has no such column.
  public var place: CellPlace?
  /// What stood there.
  public var raw: RawValue
  /// Whether it was the result of a formula.
  public var isFormula: Bool
  /// What it was read as.
  public var reading: Reading

  /// Makes an entry.
  public init(
    place: CellPlace?, raw: RawValue = .empty, isFormula: Bool = false, reading: Reading = .blank
  ) {
    self.place = place
    self.raw = raw
    self.isFormula = isFormula
    self.reading = reading
  }

  /// The text for a consolidated workbook: the value where there is one, else what stood there.
  public var text: String { reading.value?.text ?? raw.text }
}
