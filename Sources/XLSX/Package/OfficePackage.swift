/// A package of parts that refer to each other (ISO 29500-2).
final class OfficePackage {
  /// The archive that it lies in.
  let archive: ArchiveReader
  private let limits: ReadingLimits
  private let entries: [PartName: ArchiveEntry]
  /// The types of the parts; empty where the package has no list.
  private(set) var contentTypes: ContentTypes

  /// Opens a package.
  ///
  /// - Parameters:
  ///   - contents: The bytes of the archive.
  ///   - limits: How much is taken for sane.
  /// - Throws: ``WorkbookError`` where the archive or its list of types is damaged.
  init(_ contents: FileContents, limits: ReadingLimits) throws(WorkbookError) {
    archive = try ArchiveReader(contents, limits: limits)
    self.limits = limits
    contentTypes = ContentTypes(limits: limits)
    // Of two entries with one name the later one was written last.
    entries = Dictionary(
      archive.entries.map { (PartName($0.name), $0) }, uniquingKeysWith: { $1 })
    let last = Dictionary(archive.entries.map { ($0.name, $0.index) }, uniquingKeysWith: { $1 })
    entriesInOrder = archive.entries.filter { entry in
      !entry.name.hasSuffix("/") && last[entry.name] == entry.index
    }
    if entries[.contentTypes] != nil {
      var types = ContentTypes(limits: limits)
      try parse(.contentTypes, into: &types)
      contentTypes = types
    }
  }

  /// The entries that hold parts, in the order of the archive; of two with one name only the later.
  ///
  /// Names that differ in nothing but their letter case are one name for a package, and two for an
  /// archive: both entries are there, though only the later one is ever read.
  let entriesInOrder: [ArchiveEntry]

  /// Whether an entry is the one that is read.
  func isRead(_ entry: ArchiveEntry) -> Bool {
    entries[PartName(entry.name)]?.index == entry.index
  }

  /// The part as the archive has it; nil where there is none of that name.
  ///
  /// - Parameter part: The name, perhaps with percent escapes.
  /// - Returns: The entry.
  private func entry(of part: PartName) -> ArchiveEntry? {
    entries[part] ?? entries[part.unescaped]
  }

  /// Whether there is such a part.
  ///
  /// - Parameter part: Its name.
  /// - Returns: Whether the archive has an entry for it.
  func contains(_ part: PartName) -> Bool { entry(of: part) != nil }

  /// Opens a part for reading.
  ///
  /// - Parameters:
  ///   - part: Its name.
  ///   - reading: Whether a second thread inflates it.
  /// - Returns: Its bytes, piece by piece.
  /// - Throws: ``WorkbookError`` where it is missing or cannot be unpacked.
  func open(
    _ part: PartName, ahead reading: ReadingAhead = .never
  ) throws(WorkbookError) -> EntryStream {
    guard let entry = entry(of: part) else {
      throw WorkbookError(.damaged, kind: .damaged, part: part.path, detail: "a part is missing")
    }
    do throws(WorkbookError) {
      return try archive.open(entry, ahead: reading)
    } catch { throw error.at(part) }
  }

  /// Reads a whole part of markup.
  ///
  /// - Parameters:
  ///   - part: Its name.
  ///   - handler: What takes its events in.
  /// - Throws: ``WorkbookError`` with the part's name in it.
  func parse(_ part: PartName, into handler: inout some MarkupHandler) throws(WorkbookError) {
    let stream = try open(part)
    do throws(WorkbookError) {
      let parser = try MarkupParser(limits: limits)
      while try stream.next({ bytes throws(WorkbookError) in try parser.push(bytes, to: &handler) })
      {}
      try parser.finish(&handler)
    } catch { throw error.at(part) }
  }

  /// The first bytes of a part.
  ///
  /// - Parameter part: Its name.
  /// - Returns: Up to 32 KiB, nothing where it is missing or damaged.
  func head(of part: PartName) -> [UInt8] {
    var head: [UInt8] = []
    _ = try? open(part).next { bytes throws(WorkbookError) in head.append(copying: bytes) }
    return head
  }

  /// The relationships of a part.
  ///
  /// - Parameter part: The part; nil for the package itself.
  /// - Returns: The relationships in the order of the file; none where there is no such list.
  /// - Throws: ``WorkbookError`` where the list is damaged.
  func relationships(of part: PartName?) throws(WorkbookError) -> [Relationship] {
    let list = part?.relationships ?? .packageRelationships
    guard contains(list) else { return [] }
    var handler = RelationshipsHandler(of: part ?? PartName(""), limits: limits)
    try parse(list, into: &handler)
    return handler.relationships
  }

  /// The part that is the workbook, found by the package's relationships, or else by its type.
  ///
  /// - Returns: The part; nil where the package holds something else.
  /// - Throws: ``WorkbookError`` where the relationships are damaged.
  func workbook() throws(WorkbookError) -> PartName? {
    for relationship in try relationships(of: nil) where relationship.kind == .workbook {
      if let related = relationship.target, contains(related) { return related }
    }
    let typed = contentTypes.parts(typed: "spreadsheetml").filter {
      contentTypes.type(of: $0)?.hasSuffix("main+xml") == true
    }
    return typed.first(where: contains)
  }
}

extension WorkbookError {
  /// The error with a part filled in where none was known.
  func at(_ part: PartName) -> Self {
    var error = self
    if error.part == nil { error.part = part.path }
    return error
  }
}
