/// A rule as a campaign states it: which generic check, how grave, in which words.
public struct Rule: Sendable {
  /// The id that findings bear, stable for ever, such as `A07`.
  public var id: String
  /// A readable name, such as `id-checksum`.
  public var name: String
  /// The generic check that carries it out, such as `resident-id-checksum`.
  public var check: String
  /// How grave a finding is, unless a variant says otherwise.
  public var severity: Severity
  /// The message, with places such as `{value}` that the check fills in.
  public var message: String
  /// Whether what it finds is for the office that takes returns in, and for no unit's eyes.
  public var isForDepartment: Bool
  /// The message as the unit concerned is told it; nil where it reads the message itself, or, of a
  /// rule for the department, is told nothing.
  public var messageToUnit: String?
  /// Whether its errors are about the form as a whole, and refuse no row of it.
  public var isAboutForm: Bool
  /// Other outcomes of the same check, by the name that the check gives them.
  public var variants: [String: Variant]
  /// What the check is given, unless the place that uses the rule gives it otherwise.
  public var parameters: Parameters
  /// Where the rule is defined.
  public var mark: SourceMark

  /// An outcome of a check with a severity and words of its own.
  public struct Variant: Sendable {
    /// How grave it is; the rule's own severity where nil.
    public var severity: Severity?
    /// The message; the rule's own where nil.
    public var message: String?
    /// The message as the unit concerned is told it; the rule's own where this and ``message`` are
    /// nil.
    public var messageToUnit: String?

    /// Makes a variant.
    public init(
      severity: Severity? = nil, message: String? = nil, messageToUnit: String? = nil
    ) {
      self.severity = severity
      self.message = message
      self.messageToUnit = messageToUnit
    }
  }
}
