/// A password, which never shows itself: not in a description, a mirror or a log.
public struct Password: Sendable, Equatable, ExpressibleByStringLiteral {
  /// The most characters of a password, in UTF-16 ([MS-OFFCRYPTO] 2.3.4.11 and 2.3.4.7).
  public static let maximumLength = 255
  /// What Excel encrypts with where a workbook is only to be protected against changes: no secret
  /// ([MS-OFFCRYPTO] 2.1 of product behaviour; known to every program that opens such files).
  static let wellKnown = Password("VelvetSweatshop")

  private let text: String

  /// Takes a password.
  ///
  /// - Parameter text: The characters as they are typed; nothing is cut off or made alike.
  public init(_ text: String) {
    self.text = text
  }

  /// Takes a password that stands in a program, as tests have it.
  ///
  /// - Parameter text: The characters.
  public init(stringLiteral text: String) {
    self.text = text
  }

  /// Whether workbooks can be encrypted with it: 1 to 255 characters.
  public var isUsable: Bool { (1...Self.maximumLength).contains(text.utf16.count) }

  /// The characters as key derivation takes them: UTF-16, the lower byte first, without a zero.
  var bytes: [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says that it is a password, not which.
  public var description: String { "Password(…)" }
  /// Says that it is a password, not which.
  public var debugDescription: String { description }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
