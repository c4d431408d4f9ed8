extension WorkbookError {
  /// The error where none of the passwords opens the file.
  static let wrongPassword = WorkbookError(
    .wrongPassword, kind: .encrypted, detail: "the password is wrong")

  /// The error for an encryption that is not read.
  ///
  /// - Parameter name: What it is called.
  /// - Returns: The error.
  static func unsupported(encryption name: String) -> Self {
    var error = WorkbookError(
      .encryptionNotSupported, kind: .encrypted, detail: "encryption that is not read: \(name)")
    error.encryption = name
    return error
  }

  /// The error for a file whose encryption is described in a way that makes no sense.
  ///
  /// - Parameter what: What is wrong.
  /// - Returns: The error.
  static func damaged(encryption what: String) -> Self {
    WorkbookError(.damaged, kind: .damaged, detail: "a damaged encrypted file: \(what)")
  }
}
