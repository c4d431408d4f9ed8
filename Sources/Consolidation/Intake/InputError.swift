/// Why there is nothing to work on.
public struct InputError: Error, Sendable {
  /// What is wrong, in Chinese.
  public var message: String

  /// Makes an error.
  public init(_ message: String) {
    self.message = message
  }
}
