/// A major of the national catalogue (专业).
public struct Major: Hashable, Sendable {
  /// The full code with its suffix, such as 080217T.
  public let code: String
  /// The name, such as 增材制造工程.
  public let name: String
  /// The class that it belongs to, such as 机械类.
  public let className: String
  /// The discipline that the class belongs to, such as 工学.
  public let categoryName: String

  /// The code's digits, by which codes are compared first: editions differ in the suffix.
  public var digits: Substring { code.prefix { $0.isASCII && $0.isNumber } }
}
