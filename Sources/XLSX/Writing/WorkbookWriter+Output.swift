extension WorkbookWriter {
  /// Writes the workbook to a file, whole or not at all: see ``OutputFile``.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there. An older file is replaced.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  ///   - password: What the file is encrypted with (agile encryption, AES-256 and SHA-512, as
  ///     Office does it); nil for not at all. Salts and keys are random: no two files are alike.
  ///     Nothing of it is ever on disk unencrypted.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet
  ///   that can be seen or the password is empty or too long, ``WorkbookError/Code/cannotWrite``
  ///   where no file can be created there, ``WorkbookError/Code/writingFailed`` where writing
  ///   fails midway.
  public func write(
    to path: String, permissions: UInt16 = 0o644, password: Password? = nil
  ) throws(WorkbookError) {
    // The file first: whether there is room for it shall be known before the work is done.
    let output = try PackageOutput(to: path, permissions: permissions, password: password)
    try output.write(parts())
  }

  /// The workbook as the bytes of a file.
  ///
  /// - Parameter password: What the file is encrypted with; nil for not at all.
  /// - Returns: The bytes.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet
  ///   that can be seen or the password is empty or too long,
  ///   ``WorkbookError/Code/writingFailed`` where there is no memory.
  public func bytes(password: Password? = nil) throws(WorkbookError) -> [UInt8] {
    let output = try PackageOutput(password: password)
    return try output.write(parts())
  }
}
