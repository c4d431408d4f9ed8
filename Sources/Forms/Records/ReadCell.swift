/// What a cell holds and what it was read as, without its place.
///
/// A table says 汉族 in every other row: such cells share one of these, so that it is read once and
/// an ``Entry`` costs a reference.
public final class ReadCell: Sendable {
  /// What stands in the cell.
  public let raw: RawValue
  /// What it was read as.
  public let reading: Reading
  /// The text for a consolidated workbook: the value where there is one, else what stands there.
  public let text: String

  /// A cell that holds nothing.
  public static let empty = ReadCell(raw: .empty, reading: .blank)

  /// Makes what a cell holds.
  public init(raw: RawValue, reading: Reading) {
    self.raw = raw
    self.reading = reading
    text = reading.value?.text ?? raw.text
  }
}
