/// What an edited workbook is encrypted with.
public enum OutputProtection: Sendable {
  /// The password that opened it, or nothing where it was not encrypted.
  case asOpened
  /// Nothing.
  case none
  /// A password of its own.
  case password(Password)
}
