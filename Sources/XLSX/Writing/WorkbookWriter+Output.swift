extension WorkbookWriter {
  /// Writes the workbook to a file, whole or not at all: see ``OutputFile``.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there. An older file is replaced.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet that
  ///   can be seen, ``WorkbookError/Code/cannotWrite`` where no file can be created there,
  ///   ``WorkbookError/Code/writingFailed`` where writing fails midway.
  public func write(to path: String, permissions: UInt16 = 0o644) throws(WorkbookError) {
    var file = try OutputFile(path, permissions: permissions)
    try archive { bytes throws(WorkbookError) in try file.write(bytes) }
    try file.finish()
  }

  /// The workbook as the bytes of a file.
  ///
  /// - Returns: The bytes.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/invalidContent`` where there is no sheet that
  ///   can be seen, ``WorkbookError/Code/writingFailed`` where there is no memory.
  public func bytes() throws(WorkbookError) -> [UInt8] {
    var result: [UInt8] = []
    try archive { bytes throws(WorkbookError) in
      result.reserveCapacity(result.count + bytes.count)
      for index in bytes.indices { result.append(bytes[index]) }
    }
    return result
  }

  private func archive(
    _ take: (borrowing Span<UInt8>) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    var zip = try ZipWriter()
    for part in try parts() { try zip.add(part.name, part.data) }
    try zip.finish(take)
  }
}
