public import XLSX

extension Document {
  /// Writes the document to a file, whole or not at all: see `OutputFile` of `XLSX`.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there. An older file is replaced.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  ///   - password: What the file is encrypted with, as Office does it; nil for not at all. Salts
  ///     and keys are random: no two encrypted files are alike.
  /// - Throws: `WorkbookError`: `invalidContent` where a table's cells do not fit its columns, a
  ///   chart goes beyond a limit, or the password is empty or too long; `cannotWrite` where no file
  ///   can be created there; `writingFailed` where writing fails midway.
  public func write(
    to path: String, permissions: UInt16 = 0o644, password: Password? = nil
  ) throws(WorkbookError) {
    let package = try DocumentPackage(self)
    let output = try PackageOutput(to: path, permissions: permissions, password: password)
    try output.write(package.parts, from: package.roots)
  }

  /// The document as the bytes of a file.
  ///
  /// - Parameter password: What the file is encrypted with; nil for not at all.
  /// - Returns: The bytes.
  /// - Throws: `WorkbookError`: `invalidContent` where a table's cells do not fit its columns, a
  ///   chart goes beyond a limit, or the password is empty or too long; `writingFailed` where there
  ///   is no memory.
  public func bytes(password: Password? = nil) throws(WorkbookError) -> [UInt8] {
    let package = try DocumentPackage(self)
    return try PackageOutput(password: password).write(package.parts, from: package.roots)
  }
}
