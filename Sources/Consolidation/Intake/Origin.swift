public import Forms

/// Whose a return is.
public struct Origin: Hashable, Sendable {
  /// The unit as the register has it; nil without a register, or where none fits.
  public var unit: Unit?
  /// The unit's name: the register's, or the best that the return itself gives.
  public var unitName: String
  /// The region, one of the campaign's; nil where nothing tells.
  public var region: String?
  /// The series, one of the campaign's; nil where nothing tells.
  public var series: String?
  /// The unit's name as the return has it, where that is only a variant of the register's.
  public var variantName: String?
  /// Whether it is a region's own table of what its units returned (two tiers).
  public var isTier = false
}
