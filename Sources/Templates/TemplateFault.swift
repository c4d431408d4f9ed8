/// Why a folder of campaign definitions cannot be read.
public struct TemplateFault: Error, Sendable, Hashable {
  /// The file or folder that is concerned.
  public var path: String
  /// What is wrong, in Chinese.
  public var message: String

  /// Makes a fault.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

extension TemplateFault: CustomStringConvertible {
  /// The path and what is wrong with it.
  public var description: String { "\(path)：\(message)" }
}
