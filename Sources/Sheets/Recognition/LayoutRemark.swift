internal import Forms

/// Something to say about how a form lies on its sheet, before a rule gives it words.
struct LayoutRemark {
  /// The generic check that the campaign's rule names.
  var check: Check
  /// Which outcome of the check it is, where there is more than one.
  var variant: String?
  /// What the rule's message is filled in with.
  var arguments: [String: String] = [:]
  /// Where it stands; nil for the sheet as a whole.
  var place: CellPlace?
  /// The rows concerned where they are more than that of the place.
  var rows: ClosedRange<Int>?
  /// What stood there.
  var value: String?

  /// The checks of the layout, by the names that campaigns use.
  enum Check: String {
    case noTitle = "layout-no-title"
    case columnMissing = "layout-column-missing"
    case headerAlias = "layout-header-alias"
    case columnsMoved = "layout-columns-moved"
    case groupMissing = "layout-group-missing"
    case exampleRow = "layout-example-row"
    case noteRow = "layout-note-row"
    case seriesMissing = "layout-series-missing"
    case mergedCells = "layout-merged"
    case ordinals = "layout-ordinals"
  }
}
