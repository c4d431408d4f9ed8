extension WorkbookReader {
  /// Reads what was written beside the cells of a worksheet: threads, and notes.
  ///
  /// For programs that know no threads, Excel writes a note beside each, which tells them so; it
  /// is left out here.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The comments, by rows and columns.
  /// - Throws: ``WorkbookError`` where a part of comments is damaged or goes beyond a limit.
  public func comments(of sheet: WorksheetEntry) throws(WorkbookError) -> [CellComment] {
    let links = try package.relationships(of: part(of: sheet))
    var notes = NotesHandler(limits: limits)
    var threads = ThreadsHandler(limits: limits)
    if links.contains(where: { $0.kind == .threadedComments }) {
      try parseAll(.people, among: relationships, into: &threads)
      try parseAll(.threadedComments, among: links, into: &threads)
    }
    try parseAll(.comments, among: links, into: &notes)
    let others = notes.notes.filter { note in
      // The note of a thread has the thread's id for an author ([MS-XLSX] 2.6.205).
      !(note.author.hasPrefix("tc=") && threads.contains(String(note.author.dropFirst(3))))
    }
    let all = (threads.threads + others).enumerated()
    return all.sorted { left, right in
      left.element.reference == right.element.reference
        ? left.offset < right.offset : left.element.reference < right.element.reference
    }.map(\.element)
  }

  /// Reads all parts of a kind that relationships lead to, one after another.
  func parseAll(
    _ kind: Relationship.Kind, among links: [Relationship], into handler: inout some MarkupHandler
  ) throws(WorkbookError) {
    for part in parts(kind, among: links) { try package.parse(part, into: &handler) }
  }

  /// The parts of a kind that relationships lead to, each once.
  func parts(_ kind: Relationship.Kind, among links: [Relationship]) -> [PartName] {
    var seen: Set<PartName> = []
    return links.filter { $0.kind == kind }.compactMap(\.target).filter {
      seen.insert($0).inserted && package.contains($0)
    }
  }
}
