/// The values that a column may hold, with the other ways in which people write them.
public struct CodeList: Sendable {
  /// The id by which columns name it.
  public var id: String
  /// The values in official order: what a dropdown offers.
  public var values: [String]
  /// Values that are taken though no dropdown offers them, such as a code the notice forgot.
  public var tolerated: [String]
  /// What is read as which value without a word, by its text after ``TextKey`` folding.
  public var synonyms: [String: Synonym]
  /// Texts that could mean more than one value and are therefore refused, folded likewise.
  public var ambiguous: Set<String>
  /// Characters that may be left off the end of a text, such as 族 or 市.
  public var optionalSuffixes: [String]
  /// Where the list is defined.
  public var mark: SourceMark

  /// A way of writing a value of the list.
  public struct Synonym: Hashable, Sendable {
    /// The value meant.
    public var value: String
    /// What a reader of the return is told about it: nothing, or a finding of that severity.
    public var severity: Severity?

    /// Makes a synonym.
    public init(value: String, severity: Severity? = nil) {
      self.value = value
      self.severity = severity
    }
  }
}
