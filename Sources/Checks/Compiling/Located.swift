import Forms

/// An outcome together with the cell at which it stands.
struct Located {
  var record: Record
  var column: Int
  var outcome: Outcome
}
