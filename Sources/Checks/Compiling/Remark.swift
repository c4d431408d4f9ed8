import Forms

/// An outcome of a check that looks across forms, together with the cell at which it stands.
struct Remark {
  /// The cell.
  var cell: ReturnCell
  /// What there is to say.
  var outcome: Outcome

  init(at cell: ReturnCell, _ outcome: Outcome) {
    self.cell = cell
    self.outcome = outcome
  }
}
