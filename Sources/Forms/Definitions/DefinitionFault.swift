/// A fault in a campaign's definition, with the place where it stands.
public struct DefinitionFault: Error, Sendable {
  /// Where it stands; nil where a whole file or folder is missing.
  public var mark: SourceMark?
  /// What is wrong and what would be right, in Chinese.
  public var message: String

  /// Makes a fault.
  public init(_ message: String, at mark: SourceMark?) {
    self.mark = mark
    self.message = message
  }
}

extension DefinitionFault: CustomStringConvertible {
  /// `file:line:column: message`, as editors understand it.
  public var description: String {
    guard let mark else { return message }
    return "\(mark.file):\(mark.line):\(mark.column): \(message)"
  }
}
