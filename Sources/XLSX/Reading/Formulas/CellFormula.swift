/// The formula of a cell (ISO 29500-1, 18.3.1.40).
public struct CellFormula: Sendable, Hashable {
  /// For which cells a formula was written.
  public enum Kind: Sendable, Hashable {
    /// For this one.
    case ordinary
    /// For all cells of a range; the number tells shared formulas of a worksheet apart.
    case shared(Int)
    /// For a range, whose cells together take up its results.
    case array
    /// For a table of what-if results; it has no text.
    case dataTable
  }

  /// For which cells it was written.
  public internal(set) var kind: Kind
  /// The formula without its `=`, as the file has it; empty where the file has lost it.
  ///
  /// Functions bear their English names, those newer than Excel 2007 a prefix such as `_xlfn.`.
  public internal(set) var text: String
  /// The cells for which it was written, where the file says it.
  ///
  /// Of a shared formula, only its first cell says it.
  public internal(set) var range: CellRange?
}
