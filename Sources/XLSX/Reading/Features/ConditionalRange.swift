/// Cells whose look depends on their values (ISO 29500-1, 18.3.1.18).
public struct ConditionalRange: Sendable, Hashable {
  /// The cells.
  public internal(set) var ranges: [CellRange]
  /// What decides, rule by rule, as the file calls it (18.18.12 ST_CfType): `cellIs`, `dataBar`.
  public internal(set) var kinds: [String]
}
