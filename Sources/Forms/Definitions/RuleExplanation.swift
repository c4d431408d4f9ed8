/// What a rule means to the person who filled in a form: an example, what to do, where it is from.
///
/// All of it is for people, in Chinese.
public struct RuleExplanation: Hashable, Sendable {
  /// What is wrong, in few words, such as 身份证号校验不通过.
  public var title: String
  /// What stands in the cell where the rule speaks.
  public var wrong: String
  /// What stands there where it is silent.
  public var right: String
  /// What to do about it.
  public var advice: String
  /// Where the rule comes from: a sentence of the notice, a standard, or our own reading.
  public var source: String
  /// What the unit is to do, where ``advice`` is for the office that takes returns in.
  public var adviceToUnit: String?

  /// What the unit is to do about it.
  public var unitAdvice: String { adviceToUnit ?? advice }

  /// Makes an explanation.
  public init(
    title: String, wrong: String, right: String, advice: String, source: String,
    adviceToUnit: String? = nil
  ) {
    self.title = title
    self.wrong = wrong
    self.right = right
    self.advice = advice
    self.source = source
    self.adviceToUnit = adviceToUnit
  }
}
