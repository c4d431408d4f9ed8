/// Why an earlier report cannot be compared with.
public struct EarlierReportError: Error, Sendable {
  /// What is wrong, in Chinese.
  public var message: String
  /// Whether there is no such file.
  public var isMissing: Bool

  /// Makes an error.
  public init(_ message: String, isMissing: Bool = false) {
    self.message = message
    self.isMissing = isMissing
  }
}
