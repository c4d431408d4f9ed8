import Forms

/// An outcome together with the cell at which it stands.
struct Located {
  var record: Record
  var column: Int
  var outcome: Outcome
  /// Another row whose cell in that column cannot be relied on either.
  var alsoRow: Int?
}
