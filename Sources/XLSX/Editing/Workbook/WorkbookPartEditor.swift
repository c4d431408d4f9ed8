/// Changes the list of sheets in the part of the workbook (ISO 29500-1, 18.2).
struct WorkbookPartEditor {
  /// A sheet as the list has it.
  struct Sheet {
    var element: Range<Int>
    var name: String
    var relationship: String
    var isVisible: Bool
  }

  private struct Name {
    var element: Range<Int>
    var tag: MarkupTag
    var sheet: Int?
  }

  private let part: EditedPart
  private let cursor: ElementCursor
  private var prefix = ""
  private var relationshipPrefix: String?
  private var listStart: MarkupTag?
  private var listEnd: ElementCursor.Event?
  private var highestID = 0
  private var names: [Name] = []
  private var namesRange: Range<Int>?
  private var namesEnd: ElementCursor.Event?
  // Behind the sheets and what may stand between them and the names.
  private var namesPlace = 0
  private var views: [MarkupTag] = []
  private let dialect: ConformanceClass
  /// The sheets in the order of their tabs, chart sheets among them.
  private(set) var sheets: [Sheet] = []

  /// Reads the part.
  init(_ part: EditedPart, _ dialect: ConformanceClass) {
    self.part = part
    self.dialect = dialect
    cursor = ElementCursor(part.bytes)
    read()
  }

  /// Which dialect a workbook is written in, by the namespace of its part.
  static func dialect(of bytes: [UInt8]) -> ConformanceClass {
    var scanner = TagScanner(bytes)
    guard let root = scanner.next() else { return .transitional }
    let isStrict = scanner.attributes(of: root).contains {
      scanner.text($0.value) == ConformanceClass.strict.main
    }
    return isStrict ? .strict : .transitional
  }

  private mutating func read() {
    var cursor = cursor
    while let event = cursor.next() {
      guard event.isSpreadsheet else { continue }
      switch (event.depth, event.name) {
      case (0, _) where event.isStart:
        let name = cursor.text(event.tag.prefix)
        prefix = name.isEmpty ? "" : name + ":"
        relationshipPrefix = cursor.prefix(of: .relationshipReference)
      case (1, "sheets"):
        if event.isStart { listStart = event.tag }
        if event.isEnd { listEnd = event }
        namesPlace = max(namesPlace, event.tag.range.upperBound)
      case (1, "functionGroups"), (1, "externalReferences"):
        namesPlace = max(namesPlace, event.tag.range.upperBound)
      case (2, "sheet") where event.isStart: readSheet(event.tag, cursor)
      case (2, "workbookView") where event.isStart: views.append(event.tag)
      case (1, "definedNames"):
        if event.isStart { namesRange = cursor.elementRange(from: event.tag) }
        if event.isEnd { namesEnd = event }
      case (2, "definedName") where event.isStart:
        let sheet = cursor.value("localSheetId", of: event.tag).flatMap { Int($0) }
        names.append(
          Name(element: cursor.elementRange(from: event.tag), tag: event.tag, sheet: sheet))
      default: continue
      }
    }
  }

  private mutating func readSheet(_ tag: MarkupTag, _ cursor: ElementCursor) {
    let id = cursor.value("sheetId", of: tag).flatMap { Int($0) } ?? 0
    if id < 1 << 30 { highestID = max(highestID, id) }
    sheets.append(
      Sheet(
        element: cursor.elementRange(from: tag), name: cursor.value("name", of: tag) ?? "",
        relationship: cursor.relationship("id", of: tag).map(cursor.value) ?? "",
        isVisible: cursor.value("state", of: tag) ?? "visible" == "visible"))
  }

  /// The sheet whose tab is in front, by its place.
  var active: Int {
    views.first.flatMap { cursor.value("activeTab", of: $0) }.flatMap { Int($0) } ?? 0
  }

  /// Changes the list.
  ///
  /// - Parameters:
  ///   - removed: The places of the sheets that go.
  ///   - added: Those that come behind all others.
  ///   - activates: Whether the last of them comes to the front.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/notEditable`` where there is no list, or
  ///   no sheet that can be seen would be left.
  func change(
    removing removed: Set<Int>, adding added: [AddedSheet], activates: Bool
  ) throws(WorkbookError) {
    guard let listStart, let listEnd, !listEnd.tag.isEmpty else {
      throw .notEditable("the workbook has no list of sheets", part: part.name)
    }
    let left = sheets.indices.filter { !removed.contains($0) }
    guard !added.isEmpty || left.contains(where: { sheets[$0].isVisible }) else {
      throw .notEditable("no sheet that can be seen would be left", part: part.name)
    }
    for place in removed { part.remove(sheets[place].element) }
    let reference = relationshipPrefix ?? "r"
    let declaration =
      relationshipPrefix == nil ? " xmlns:r=\"\(dialect.officeRelationships)\"" : ""
    let markup = added.enumerated().map { offset, sheet in
      let visibility = sheet.writer.options.visibility
      let state = visibility == .visible ? "" : " state=\"\(visibility.rawValue)\""
      let name = MarkupReferences.escaped(sheet.writer.name)
      return "<\(prefix)sheet\(declaration) name=\"\(name)\" sheetId=\"\(highestID + 1 + offset)\""
        + "\(state) \(reference):id=\"\(sheet.relationship)\"/>"
    }.joined()
    part.append(markup, to: listEnd, of: cursor)
    let names = added.enumerated().flatMap { $1.writer.reservedNames(at: left.count + $0) }
    let isEmptied = !removed.isEmpty && renumberNames(removing: removed)
    addNames(names, anew: isEmptied)
    let newActive: Int
    if activates, !added.isEmpty {
      newActive = left.count + added.count - 1
    } else if let place = left.firstIndex(of: active) {
      newActive = place
    } else {
      newActive = left.firstIndex { sheets[$0].isVisible } ?? 0
    }
    activate(newActive, listStart)
  }

  private func activate(_ place: Int, _ listStart: MarkupTag) {
    guard place != active else { return }
    if let view = views.first {
      part.set("activeTab", to: place == 0 ? nil : String(place), of: view, cursor: cursor)
    } else {
      // Views stand right before the sheets.
      part.insert(
        "<\(prefix)bookViews><\(prefix)workbookView activeTab=\"\(place)\"/></\(prefix)bookViews>",
        at: listStart.range.lowerBound)
    }
  }

  /// Adds names, to the list that is there or in one of their own.
  private func addNames(_ names: [DefinedName], anew: Bool) {
    guard !names.isEmpty else { return }
    let markup = names.map { name in
      let sheet = name.sheetIndex.map { " localSheetId=\"\($0)\"" } ?? ""
      let hidden = name.isHidden ? " hidden=\"1\"" : ""
      return
        "<\(prefix)definedName name=\"\(MarkupReferences.escaped(name.name))\"\(sheet)\(hidden)>"
        + "\(MarkupReferences.escaped(name.formula))</\(prefix)definedName>"
    }.joined()
    if let namesEnd, !anew {
      part.append(markup, to: namesEnd, of: cursor)
    } else {
      let place = namesRange?.upperBound ?? namesPlace
      part.insert("<\(prefix)definedNames>\(markup)</\(prefix)definedNames>", at: place)
    }
  }

  /// Takes away the names of sheets that go, and gives the others' their new numbers.
  ///
  /// - Returns: Whether the list went as a whole: one without names is against the schema.
  private func renumberNames(removing removed: Set<Int>) -> Bool {
    let gone = names.filter { $0.sheet.map(removed.contains) == true }
    if gone.count == names.count, let namesRange, !gone.isEmpty {
      part.remove(namesRange)
      return true
    }
    for name in gone { part.remove(name.element) }
    for name in names {
      guard let sheet = name.sheet, !removed.contains(sheet) else { continue }
      let before = removed.filter { $0 < sheet }.count
      guard before > 0 else { continue }
      part.set("localSheetId", to: String(sheet - before), of: name.tag, cursor: cursor)
    }
    return false
  }
}
