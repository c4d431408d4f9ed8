/// Adds notes to a worksheet, and takes them away.
struct NotesEditor {
  static let commentsType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
  static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"
  /// Notes are written as Excel writes them on a Chinese system.
  private static let font =
    "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"宋体\"/><family val=\"3\"/>"
    + "<charset val=\"134\"/>"

  private let sheet: PartName
  private let package: PackageEditor
  private let dialect: ConformanceClass

  /// Prepares to change the notes of a worksheet.
  ///
  /// - Parameters:
  ///   - sheet: The worksheet's part.
  ///   - package: The package.
  ///   - dialect: The workbook's dialect.
  init(of sheet: PartName, in package: PackageEditor, _ dialect: ConformanceClass) {
    self.sheet = sheet
    self.package = package
    self.dialect = dialect
  }

  private func related(_ kind: Relationship.Kind) throws(WorkbookError) -> PartName? {
    try package.relationships(of: sheet).first { relationship in
      relationship.kind == kind && relationship.target.map(package.contains) == true
    }?.target
  }

  // MARK: Adding

  /// Adds notes.
  ///
  /// - Parameters:
  ///   - notes: What is said about which cells; text goes behind a note that is there already.
  ///   - author: Who says it.
  /// - Returns: The relationship of a drawing that the worksheet must refer to from now on; nil
  ///   where it refers to one already.
  /// - Throws: ``WorkbookError`` where a part is damaged or cannot be changed.
  func add(
    _ notes: [CellReference: NoteText], by author: String
  ) throws(WorkbookError) -> String? {
    let ordered = notes.sorted { $0.key < $1.key }
    var lengthened: [CellReference: String] = [:]
    var added: [(cell: CellReference, text: String)] = []
    if let name = try related(.comments) {
      let part = NotesPart(try package.part(name))
      let known = Dictionary(
        part.notes.enumerated().map { ($1.cell, $0) }, uniquingKeysWith: { first, _ in first })
      var fresh: [(CellReference, NoteText)] = []
      for (cell, text) in ordered {
        if let index = known[cell] {
          append(text, to: part.notes[index], of: part)
          lengthened[cell] = part.notes[index].text + "\n" + text.text
        } else {
          fresh.append((cell, text))
        }
      }
      insert(fresh, by: author, into: part)
      added = fresh.map { ($0.0, $0.1.text) }
    } else {
      try makePart(ordered.map { ($0.key, $0.value) }, by: author)
      added = ordered.map { ($0.key, $0.value.text) }
    }
    return try draw(added, lengthened)
  }

  private func append(_ text: NoteText, to note: NotesPart.Note, of part: NotesPart) {
    let prefix = part.prefix
    if let last = note.pieces.last {
      // A text beside runs is one that not all programs read: it becomes a run as well.
      for piece in note.pieces where !piece.isRun {
        part.part.insert("<\(prefix)r>", at: piece.element.lowerBound)
        part.part.insert("</\(prefix)r>", at: piece.element.upperBound)
      }
      let isFirst = note.text.isEmpty
      part.part.insert(
        Self.markup(of: text, prefix, leading: isFirst ? "" : "\n"), at: last.element.upperBound)
    } else if let end = note.end {
      part.part.append(Self.markup(of: text, prefix), to: end, of: part.cursor)
    }
  }

  private func insert(
    _ notes: [(CellReference, NoteText)], by author: String, into part: NotesPart
  ) {
    guard !notes.isEmpty else { return }
    let prefix = part.prefix
    var index = part.authors.firstIndex(of: author)
    if index == nil {
      index = part.authors.count
      let name = Self.escaped(author)
      let markup = "<\(prefix)author>\(name)</\(prefix)author>"
      if let end = part.authorsEnd {
        part.part.append(markup, to: end, of: part.cursor)
      } else {
        part.part.insert(
          "<\(prefix)authors>\(markup)</\(prefix)authors>", at: part.contentStart)
      }
    }
    let markup = notes.map { Self.markup(of: $0.1, at: $0.0, prefix, author: index ?? 0) }.joined()
    if let end = part.listEnd {
      part.part.append(markup, to: end, of: part.cursor)
    } else {
      let place = part.authorsEnd?.tag.range.upperBound ?? part.contentStart
      part.part.insert("<\(prefix)commentList>\(markup)</\(prefix)commentList>", at: place)
    }
  }

  private func makePart(
    _ notes: [(CellReference, NoteText)], by author: String
  ) throws(WorkbookError) {
    let name = package.freeName("xl/comments", ".xml")
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("comments", ["xmlns": dialect.main]) { markup in
      markup.element("authors") { $0.element("author", text: author) }
      markup.element("commentList") { markup in
        for (cell, text) in notes { markup.raw(Self.markup(of: text, at: cell, "", author: 0)) }
      }
    }
    try package.add(name, markup.bytes, type: Self.commentsType)
    _ = try package.relate(sheet, to: name, type: dialect.officeRelationships + "/comments")
  }

  private static func markup(
    of text: NoteText, at cell: CellReference, _ prefix: String, author: Int
  ) -> String {
    "<\(prefix)comment ref=\"\(cell)\" authorId=\"\(author)\"><\(prefix)text>"
      + markup(of: text, prefix) + "</\(prefix)text></\(prefix)comment>"
  }

  private static func markup(
    of text: NoteText, _ prefix: String, leading: String = ""
  ) -> String {
    let font = prefix.isEmpty ? font : font.replacing("<", with: "<\(prefix)")
    return text.runs.enumerated().map { index, run in
      let bold = run.isBold ? "<\(prefix)b/>" : ""
      let content = escaped((index == 0 ? leading : "") + run.text)
      return "<\(prefix)r><\(prefix)rPr>\(bold)\(font)</\(prefix)rPr>"
        + "<\(prefix)t xml:space=\"preserve\">\(content)</\(prefix)t></\(prefix)r>"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var markup = MarkupWriter()
    markup.text(text.utf8.span, escaping: .office)
    return markup.string
  }

  // MARK: Boxes

  private func draw(
    _ added: [(cell: CellReference, text: String)], _ lengthened: [CellReference: String]
  ) throws(WorkbookError) -> String? {
    let geometry = WorksheetGeometry(try package.part(sheet).bytes)
    if let name = try related(.legacyDrawing) {
      let drawing = NoteDrawing(try package.rawPart(name))
      try drawing.add(added, geometry)
      drawing.resize(lengthened, geometry)
      return nil
    }
    guard !added.isEmpty else { return nil }
    let name = package.freeName("xl/drawings/vmlDrawing", ".vml")
    // Each drawing has a block of numbers for its shapes: 1,024 behind the block's number.
    let block = Int(name.path.filter(\.isNumber)) ?? 1
    let bytes = Array(NoteShape.emptyDrawing(block: block).utf8)
    let part = EditedPart(name, bytes: bytes)
    try NoteDrawing(part).add(added, geometry)
    try package.add(name, try part.result().bytes, type: nil)
    package.setDefaultType("vml", Self.drawingType)
    return try package.relate(sheet, to: name, type: dialect.officeRelationships + "/vmlDrawing")
  }

  // MARK: Taking away

  /// Takes away what notes say from a mark on.
  ///
  /// - Parameter mark: What a line begins with that goes, together with all that follows.
  /// - Returns: Whether the worksheet shall no longer refer to a drawing of boxes.
  /// - Throws: ``WorkbookError`` where a part is damaged or cannot be changed.
  func remove(from mark: String) throws(WorkbookError) -> Bool {
    guard let name = try related(.comments) else { return false }
    let part = NotesPart(try package.part(name))
    var gone: Set<CellReference> = []
    for note in part.notes {
      guard let start = Self.start(of: mark, in: note.text) else { continue }
      if start == 0 {
        part.part.remove(note.element)
        gone.insert(note.cell)
      } else {
        cut(note, to: start - 1, of: part)
      }
    }
    guard !gone.isEmpty else { return false }
    let isEmpty = part.notes.allSatisfy { gone.contains($0.cell) }
    if isEmpty {
      package.remove(name)
      try package.dropRelationships(of: sheet) { $0.target == name }
    }
    guard let drawingName = try related(.legacyDrawing) else { return false }
    let drawing = NoteDrawing(try package.rawPart(drawingName))
    guard drawing.remove(gone) == 0 else { return false }
    package.remove(drawingName)
    try package.dropRelationships(of: sheet) { $0.target == drawingName }
    return true
  }

  /// How many characters stand before the first line that begins with a mark; nil where none does.
  private static func start(of mark: String, in text: String) -> Int? {
    var count = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == " " }).hasPrefix(mark) { return count }
      count += line.count + 1
    }
    return nil
  }

  /// Leaves the first characters of a note.
  private func cut(_ note: NotesPart.Note, to length: Int, of part: NotesPart) {
    var rest = max(length, 0)
    for piece in note.pieces {
      let count = piece.text.count
      if rest >= count {
        rest -= count
      } else if rest == 0 {
        part.part.remove(piece.element)
      } else {
        let kept = String(piece.text.prefix(rest))
        if let content = piece.content { part.part.replace(content, with: Self.escaped(kept)) }
        rest = 0
      }
    }
  }
}
