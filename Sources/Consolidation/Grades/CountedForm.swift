internal import Forms

/// A form in which units count people themselves, added up, and what is kept back of its sums.
struct CountedForm: Sendable {
  /// The form as its grade shows it.
  var form: Form
  /// How it is added up.
  var tally: Tally
  /// The sums.
  var sums: TallySums
  /// What is kept back of them.
  var suppression: TallySuppression
}
