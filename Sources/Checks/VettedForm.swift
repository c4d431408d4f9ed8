public import Forms

/// A form whose own rules have spoken: what they found, and what is left for rules across forms.
public struct VettedForm: Sendable {
  /// The file in which it stood, relative to the folder that was searched.
  public var file: String?
  /// The form, in which values that an error speaks about are refused: no other rule relies on
  /// them.
  public var form: ReturnedForm
  /// What the form's own rules found, by row, column and rule.
  public var findings: [Finding]
  /// By row, the positions of the columns on whose values a warning or an error throws a doubt:
  /// they are compared with no other form, which would tell the same fault once more.
  var doubted: [Int: Set<Int>] = [:]
  /// By row, the positions of the columns whose values were refused because of another row, such
  /// as a number that stands in two.
  var disputed: [Int: Set<Int>] = [:]

  /// Makes a vetted form.
  public init(file: String?, form: ReturnedForm, findings: [Finding]) {
    self.file = file
    self.form = form
    self.findings = findings
  }
}
