/// A value in a definition file together with where it stands.
public struct DefinitionNode: Sendable {
  /// What the value is.
  public indirect enum Content: Sendable {
    /// A scalar; numbers and truth values are told by who reads it.
    case scalar(String)
    /// A list.
    case sequence([DefinitionNode])
    /// Keys and values in the order of the file.
    case mapping([(key: String, mark: SourceMark, value: DefinitionNode)])
  }

  /// What the value is.
  public var content: Content
  /// Where it stands.
  public var mark: SourceMark

  /// Makes a node.
  public init(_ content: Content, at mark: SourceMark) {
    self.content = content
    self.mark = mark
  }
}
