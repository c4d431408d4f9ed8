/// Why a register cannot be used.
public struct RegisterError: Error, Sendable {
  /// What is wrong and what to do, in Chinese.
  public var message: String
  /// Whether the file is not there at all.
  public var isMissing: Bool

  /// Makes an error.
  public init(_ message: String, isMissing: Bool = false) {
    self.message = message
    self.isMissing = isMissing
  }
}
