/// Adds replies to threaded comments, and takes them away ([MS-XLSX] 2.6.205).
///
/// Excel shows a thread in place of the note that stands beside it for other programs: what is said
/// in the note alone, nobody would see there.
struct ThreadsEditor {
  private let sheet: PartName
  private let workbook: PartName
  private let package: PackageEditor

  init(of sheet: PartName, workbook: PartName, in package: PackageEditor) {
    self.sheet = sheet
    self.workbook = workbook
    self.package = package
  }

  private func parts(_ kind: Relationship.Kind, of source: PartName) throws(WorkbookError)
    -> [PartName]
  {
    try package.relationships(of: source).filter { $0.kind == kind }.compactMap(\.target)
      .filter(package.contains)
  }

  /// Answers the threads of cells that have one.
  ///
  /// - Parameters:
  ///   - notes: What is said about which cells; those without a thread are passed over.
  ///   - author: Who says it.
  /// - Throws: ``WorkbookError`` where a part is damaged or cannot be changed.
  func reply(_ notes: [CellReference: NoteText], by author: String) throws(WorkbookError) {
    guard let people = try parts(.people, of: workbook).first else { return }
    var person: String?
    for name in try parts(.threadedComments, of: sheet) {
      let part = try package.part(name)
      var replies: [(attributes: String, text: String)] = []
      var cursor = ElementCursor(part.bytes)
      var answered: Set<CellReference> = []
      while let event = cursor.next() {
        guard event.isStart, event.depth == 1, event.namespace == .threadedComments,
          event.name == "threadedComment", cursor.value("parentId", of: event.tag) == nil,
          let id = cursor.value("id", of: event.tag),
          let cell = cursor.value("ref", of: event.tag).flatMap({ CellRange($0)?.first }),
          let text = notes[cell]?.text, answered.insert(cell).inserted
        else { continue }
        let known = if let person { person } else { try personID(of: author, in: people) }
        person = known
        // Replies are sorted by their time; the thread's own is the only one that is no clock's.
        let time = cursor.value("dT", of: event.tag).map {
          " dT=\"\(MarkupReferences.escaped($0))\""
        }
        var markup = MarkupWriter()
        markup.text(text.utf8.span, escaping: .plain)
        let own = StableGUID.of("\(name.path)!\(cell):\(text)")
        replies.append(
          (
            "ref=\"\(cell)\"\(time ?? "") personId=\"\(known)\" id=\"\(own)\" "
              + "parentId=\"\(MarkupReferences.escaped(id))\"", markup.string
          ))
      }
      guard !replies.isEmpty else { continue }
      try part.appendToRoot { prefix in
        replies.map { attributes, text in
          "<\(prefix)threadedComment \(attributes)><\(prefix)text>\(text)</\(prefix)text>"
            + "</\(prefix)threadedComment>"
        }.joined()
      }
    }
  }

  /// The id of a person of a name, who is added where there is none.
  private func personID(of author: String, in people: PartName) throws(WorkbookError) -> String {
    let part = try package.part(people)
    var cursor = ElementCursor(part.bytes)
    while let event = cursor.next() {
      guard event.isStart, event.name == "person",
        cursor.value("displayName", of: event.tag) == author
      else { continue }
      if let id = cursor.value("id", of: event.tag) { return id }
    }
    let id = StableGUID.of("person:\(author)")
    guard !package.addedPeople.contains(id) else { return id }
    package.addedPeople.insert(id)
    let name = MarkupReferences.escaped(author)
    try part.appendToRoot { prefix in
      "<\(prefix)person displayName=\"\(name)\" id=\"\(id)\" userId=\"\(name)\""
        + " providerId=\"None\"/>"
    }
    return id
  }

  /// Takes away the replies whose first line begins with a mark.
  ///
  /// - Parameter mark: What the text begins with.
  /// - Throws: ``WorkbookError`` where a part is damaged or cannot be changed.
  func remove(beginningWith mark: String) throws(WorkbookError) {
    for name in try parts(.threadedComments, of: sheet) {
      let part = try package.part(name)
      var cursor = ElementCursor(part.bytes)
      while let event = cursor.next() {
        guard event.isStart, event.depth == 1, event.name == "threadedComment",
          cursor.value("parentId", of: event.tag) != nil
        else { continue }
        let range = cursor.elementRange(from: event.tag)
        if Self.text(of: range, cursor).hasPrefix(mark) { part.remove(range) }
      }
    }
  }

  private static func text(of range: Range<Int>, _ cursor: ElementCursor) -> String {
    var scanner = TagScanner(cursor.bytes, from: range.lowerBound)
    while let tag = scanner.next(), tag.range.upperBound <= range.upperBound {
      guard scanner.text(tag.localName) == "text", case .start(isEmpty: false) = tag.kind else {
        continue
      }
      let end = scanner.next()?.range.lowerBound ?? range.upperBound
      return MarkupReferences.resolved(scanner.text(tag.range.upperBound..<end))
    }
    return ""
  }
}
