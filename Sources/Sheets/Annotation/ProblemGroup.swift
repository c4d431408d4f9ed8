internal import Forms

/// The problems that one cause has, to be mended in one way.
struct ProblemGroup: Sendable {
  /// The rule's id.
  let rule: String
  /// How grave they are.
  let severity: Severity
  /// What is wrong, in few words.
  let title: String
  /// How to mend it; nil where nobody has said.
  let advice: String?
  /// The problems in the order of sheets, rows and columns.
  var problems: [AnnotatedProblem]
}
