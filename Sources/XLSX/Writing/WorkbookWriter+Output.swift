extension WorkbookWriter {
  /// Writes the workbook to a file, whole or not at all: see ``OutputFile``.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there. An older file is replaced.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet
  ///   that can be seen, ``WorkbookError/Code/cannotWrite`` where no file can be created there,
  ///   ``WorkbookError/Code/writingFailed`` where writing fails midway.
  public func write(to path: String, permissions: UInt16 = 0o644) throws(WorkbookError) {
    // The file first: whether there is room for it shall be known before the work is done.
    try fill(ZipWriter(to: OutputFile(path, permissions: permissions)))
  }

  /// The workbook as the bytes of a file.
  ///
  /// - Returns: The bytes.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet
  ///   that can be seen, ``WorkbookError/Code/writingFailed`` where there is no memory.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    try fill(ZipWriter())
  }

  @discardableResult
  private func fill(_ archive: consuming ZipWriter) throws(WorkbookError) -> [UInt8] {
    for part in try parts() { try archive.add(part.name, part.data) }
    return try archive.finish()
  }
}
