/// Where a package goes: to a file, whole or not at all, or into memory; encrypted on the way where
/// there is a password.
package struct PackageOutput: ~Copyable {
  private var archive: ZipWriter

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there. An older file is replaced.
  ///   - permissions: The file's mode from its first byte on, of which the process's umask takes
  ///     its share away.
  ///   - password: What it is encrypted with; nil for not at all.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/cannotWrite`` where no file can be created
  ///   there, ``WorkbookError/Code/invalidContent`` where the password is empty or too long.
  package init(
    to path: String, permissions: UInt16, password: Password?
  ) throws(WorkbookError) {
    let file = try OutputFile(path, permissions: permissions)
    let lock = try Self.lock(password)
    archive = try ZipWriter(to: OutputBytes(file), lock: lock)
  }

  /// Begins in memory.
  ///
  /// - Parameter password: What it is encrypted with; nil for not at all.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the password is
  ///   empty or too long.
  package init(password: Password?) throws(WorkbookError) {
    let lock = try Self.lock(password)
    archive = try ZipWriter(to: OutputBytes(), lock: lock)
  }

  /// Writes a package, and gives its file its name.
  ///
  /// - Parameters:
  ///   - parts: What is in it.
  ///   - roots: Where the package itself leads to.
  /// - Returns: The bytes; none where they went to a file.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where writing fails;
  ///   nothing is then left of the file.
  @discardableResult
  package consuming func write(
    _ parts: PackageParts, from roots: RelationshipsPart
  ) throws(WorkbookError) -> [UInt8] {
    try write(parts.whole(from: roots))
  }

  /// Writes parts in the order given, and gives the file its name.
  ///
  /// - Parameter parts: The parts, those included that the package begins with.
  /// - Returns: The bytes; none where they went to a file.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where writing fails.
  @discardableResult
  consuming func write(_ parts: [PackageParts.Part]) throws(WorkbookError) -> [UInt8] {
    for part in parts { try archive.add(part.name, part.data) }
    return try archive.finish()
  }

  private static func lock(_ password: Password?) throws(WorkbookError) -> PackageLock? {
    guard let password else { return nil }
    return try PackageLock(password)
  }
}
