extension FileKind {
  /// Tells what a file is.
  ///
  /// The name matters only where the bytes cannot tell: `.et` and `.xls` are the same within.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The kind.
  /// - Throws: ``WorkbookError`` where there is no such file, or it cannot be read. A file of any
  ///   kind, damaged or empty, is no error.
  public static func detect(path: String) throws(WorkbookError) -> FileKind {
    try detect(FileContents(path: path), isNamedET: path.lowercased().hasSuffix(".et"))
  }

  /// Tells what bytes are.
  ///
  /// - Parameter bytes: A file in memory.
  /// - Returns: The kind.
  public static func detect(bytes: [UInt8]) -> FileKind {
    detect(FileContents(bytes: bytes), isNamedET: false)
  }

  private static func detect(_ contents: FileContents, isNamedET: Bool) -> FileKind {
    let kind = detect(head: contents)
    if kind == .xls && isNamedET { return .et }
    guard kind == .zip else { return kind }
    do throws(WorkbookError) {
      return try OfficePackage(contents, limits: .standard).kind()
    } catch {
      return error.code == .limitExceeded ? .zip : .damaged
    }
  }

  /// Tells what a file is as far as the first bytes say, or the directory of a compound file.
  ///
  /// - Parameter contents: The file.
  /// - Returns: The kind; ``zip`` for any archive, which ``OfficePackage/kind()`` looks into.
  static func detect(head contents: FileContents) -> FileKind {
    let head = contents.bytes(at: 0, count: 8192)
    if head.isEmpty { return .empty }
    if head.starts(with: CompoundFile.signature) { return CompoundFile(contents).kind }
    if let kind = signed(head) { return kind }
    // Something may stand before an archive; an empty one is nothing that anybody looks for.
    if let start = contents.archiveStart, start > 0 { return .zip }
    return TextSample(head).kind ?? .other
  }

  /// The kinds that begin with bytes of their own.
  private static func signed(_ head: [UInt8]) -> FileKind? {
    func says(_ text: String, at start: Int = 0) -> Bool {
      head.dropFirst(start).starts(with: text.utf8)
    }
    // An archive begins with an entry, or with the directory if it is empty, or is one of several.
    if says("PK\u{3}\u{4}") || says("PK\u{5}\u{6}") || says("PK\u{7}\u{8}") { return .zip }
    if says("Rar!\u{1A}\u{7}") || head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) {
      return .rar
    }
    if says("%PDF-") || head.prefix(1024).contains(sequence: "%PDF-") { return .pdf }
    if isImage(head, says) { return .image }
    // A stream of BIFF without a compound file around it, as some exports are: its BOF record.
    let isBOF = head.count > 8 && head[0] == 0x09 && [0x00, 0x02, 0x04, 0x08].contains(head[1])
    return isBOF && (4...16).contains(head[2]) && head[3] == 0 ? .xls : nil
  }

  private static func isImage(_ head: [UInt8], _ says: (String, Int) -> Bool) -> Bool {
    let starts: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8),
      [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    ]
    if starts.contains(where: { head.starts(with: $0) }) { return true }
    if says("RIFF", 0) && says("WEBP", 8) { return true }
    if says("BM", 0) && head.count > 26 && head[6..<10].allSatisfy({ $0 == 0 }) { return true }
    return says("ftyp", 4) && ["hei", "hev", "mif1", "avif"].contains { says($0, 8) }
  }
}

extension Collection<UInt8> {
  /// Whether bytes hold a text in ASCII.
  ///
  /// - Parameter text: What to look for.
  /// - Returns: Whether it is there.
  func contains(sequence text: String) -> Bool {
    indices.contains { self[$0...].starts(with: text.utf8) }
  }
}
