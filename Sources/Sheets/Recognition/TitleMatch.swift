internal import Forms

/// A text that is the title of a form, matched by its tail: what stands before it varies.
struct TitleMatch {
  /// The form's position among the campaign's forms.
  var formIndex: Int
  /// The title as it stands.
  var text: String
  /// Where it stands.
  var place: CellPlace
  /// The series that the title names, if it names one.
  var series: String?
  /// Whether the title still has the notice's XX instead of a series.
  var hasPlaceholder: Bool
}
