public import Forms

/// A rule with all that the definitions say of it, in words that a clerk can read.
public struct GuidedRule: Sendable {
  /// Another outcome of the same rule.
  public struct Variant: Sendable {
    /// The name that definitions use.
    public var name: String
    /// How grave it is.
    public var severity: Severity
    /// The message, with its placeholders.
    public var message: String
  }

  /// The id, such as `A07`.
  public var id: String
  /// The readable name, such as `id-checksum`.
  public var name: String
  /// How grave a finding is.
  public var severity: Severity
  /// Whether what it finds is for the office that takes returns in, and for no unit's eyes.
  public var isForDepartment: Bool
  /// The message, with its placeholders.
  public var message: String
  /// The other outcomes, by name.
  public var variants: [Variant]
  /// The parameters in words, one an entry.
  public var parameters: [String]
  /// What it is laid on in words, such as 附件1、3：性别.
  public var places: [String]
  /// The explanation; nil where nobody wrote one.
  public var explanation: RuleExplanation?

  /// A message as people read it in a book: an ellipsis stands for what findings fill in.
  ///
  /// - Parameter message: The message of the rule or of a variant.
  /// - Returns: The words of it.
  public static func words(of message: String) -> String {
    var words = ""
    var rest = message[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      words += rest[..<open] + "…"
      rest = rest[rest.index(after: close)...]
    }
    return words + rest
  }
}
