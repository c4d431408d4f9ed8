internal import Forms

/// All that one unit returned, in one file or many, perhaps in several versions (报送).
public struct Submission: Sendable {
  /// Whose it is, as far as files and folders tell without being read through.
  var owner: Owner
  /// The unit's region, where it is known.
  var region: String?
  /// Its files in natural order.
  var files: [InputFile]

  /// Whose a submission is.
  enum Owner: Hashable {
    /// A unit of the register, by its code.
    case unit(code: String)
    /// A unit that no register has, by its region and the key of its name.
    case name(region: String, key: String)
    /// A region, with what its units returned to it (two tiers).
    case tier(region: String)
  }

  /// Whether it is a region's consolidated workbook.
  var isTier: Bool {
    if case .tier = owner { return true }
    return false
  }
}
