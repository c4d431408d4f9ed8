public import Forms

/// How many rows of a form, a file or a whole batch were taken, refused and passed over.
public struct RowCounts: Hashable, Sendable {
  /// Records without an error, on a form that can be taken.
  public var accepted = 0
  /// Records with an error, or on a form or in a file that cannot be taken.
  public var rejected = 0
  /// Rows that are no records, by reason.
  public var ignored: [IgnoredRow: Int] = [:]

  /// Makes counts of nothing.
  public init() {}

  /// The records read: accepted and rejected.
  public var read: Int { accepted + rejected }

  /// All rows ignored, whatever the reason.
  public var ignoredTotal: Int { ignored.values.reduce(0, +) }

  /// Adds other counts to these.
  public static func += (left: inout RowCounts, right: RowCounts) {
    left.accepted += right.accepted
    left.rejected += right.rejected
    left.ignored.merge(right.ignored, uniquingKeysWith: +)
  }
}
