// What is done when the workbook is written: all that was asked for, part by part.
extension WorkbookEditor {
  /// Makes the splices of all parts.
  ///
  /// - Parameter journal: The part in which they shall be noted down; nil for none.
  /// - Throws: ``WorkbookError`` where a part is damaged or cannot be changed.
  func settle(journal: PartName?) throws(WorkbookError) {
    try settleNotes()
    try settleWorkbook()
    try settleWorksheets()
    if let styles = changesStyles ? try styles() : nil, let bytes = try styles.finish() {
      let name = Self.newStyles
      try package.add(
        name, bytes,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml")
      _ = try package.relate(
        reader.workbookPart, to: name, type: dialect.officeRelationships + "/styles")
    }
    try settleJournal(journal)
  }

  /// Where styles go that were not there: some programs look nowhere else.
  static let newStyles = PartName("xl/styles.xml")

  private var changesStyles: Bool {
    !newSheets.isEmpty || changes.values.contains { !$0.fills.isEmpty }
  }

  private func settleNotes() throws(WorkbookError) {
    for (part, mark) in noteMarks.sorted(by: { $0.key.path < $1.key.path }) {
      let editor = NotesEditor(of: part, in: package, dialect)
      if try editor.remove(from: mark) {
        changes[part, default: WorksheetChanges()].dropsLegacyDrawing = true
      }
      try ThreadsEditor(of: part, workbook: reader.workbookPart, in: package)
        .remove(beginningWith: mark)
    }
    for (part, note) in notes.sorted(by: { $0.key.path < $1.key.path }) {
      let editor = NotesEditor(of: part, in: package, dialect)
      if let id = try editor.add(note.texts, by: note.author) {
        changes[part, default: WorksheetChanges()].legacyDrawing = id
      }
      try ThreadsEditor(of: part, workbook: reader.workbookPart, in: package)
        .reply(note.texts, by: note.author)
    }
  }

  private func settleWorkbook() throws(WorkbookError) {
    guard !newSheets.isEmpty || !removedSheets.isEmpty else { return }
    let part = try package.part(reader.workbookPart)
    let editor = WorkbookPartEditor(part, dialect)
    var added: [AddedSheet] = []
    var parts = PackageParts(
      deflater: BlockDeflater(level: .fast, workers: 1), taken: package.names)
    for sheet in newSheets {
      guard dialect == .transitional || sheet.charts.isEmpty else {
        throw .notEditable("charts are not added to workbooks of the strict dialect")
      }
      let isActive = activatesNewSheet && sheet === newSheets.last
      let name = PartName("xl/worksheets/sheet\(parts.reserve("xl/worksheets/sheet")).xml")
      let links = try sheet.addParts(to: &parts)
      let data = try sheet.finish(isActive: isActive, links: links)
      parts.add(name.path, .worksheet, data)
      try parts.add(links.relationships, of: name.path)
      let id = try package.relate(
        reader.workbookPart, to: name, type: dialect.officeRelationships + "/worksheet")
      added.append(AddedSheet(writer: sheet, relationship: id))
    }
    package.add(parts)
    try editor.change(removing: removedSheets, adding: added, activates: activatesNewSheet)
    for place in removedSheets { try removePart(of: editor.sheets[place]) }
    if activatesNewSheet { unselectOthers(editor) }
  }

  /// Takes the part of a sheet out, and the parts that only it refers to.
  private func removePart(of sheet: WorkbookPartEditor.Sheet) throws(WorkbookError) {
    try package.dropRelationships(of: reader.workbookPart) {
      $0.id == sheet.relationship || $0.kind == .calculationChain
    }
    // Excel makes the list of formulas anew where it is missing.
    for relationship in reader.relationships where relationship.kind == .calculationChain {
      if let target = relationship.target { package.remove(target) }
    }
    let relationship = reader.relationships.first { $0.id == sheet.relationship }
    guard let part = relationship?.target else { return }
    changes[part] = nil
    let own = try package.relationships(of: part).compactMap(\.target)
    package.remove(part)
    let others = try package.referred(besides: part)
    for target in own where !others.contains(target) && package.contains(target) {
      package.remove(target)
    }
  }

  /// Two tabs in front at once would mean that what is typed goes into both sheets.
  private func unselectOthers(_ editor: WorkbookPartEditor) {
    let byID = Dictionary(
      reader.relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, sheet) in editor.sheets.enumerated() where !removedSheets.contains(place) {
      guard let part = byID[sheet.relationship]?.target, package.contains(part) else { continue }
      let head = String(decoding: package.package.head(of: part), as: UTF8.self)
      if head.contains("tabSelected") {
        changes[part, default: WorksheetChanges()].unselects = true
      }
    }
  }

  private func settleWorksheets() throws(WorkbookError) {
    var lostFormula = false
    for (name, change) in changes.sorted(by: { $0.key.path < $1.key.path }) {
      var splicer = WorksheetSplicer(
        try package.part(name), change, styles: try styles(), dialect, reader.dateSystem)
      do throws(WorkbookError) { try splicer.run() } catch { throw error.at(name) }
      lostFormula = lostFormula || splicer.lostFormula
    }
    guard lostFormula else { return }
    for relationship in reader.relationships where relationship.kind == .calculationChain {
      if let target = relationship.target { package.remove(target) }
    }
    try package.dropRelationships(of: reader.workbookPart) { $0.kind == .calculationChain }
  }

  private func settleJournal(_ journal: PartName?) throws(WorkbookError) {
    // What was noted down before is no longer what leads back.
    let old = Set(try journals())
    for name in old { package.remove(name) }
    if !old.isEmpty {
      try package.dropRelationships(of: reader.workbookPart) { relationship in
        relationship.target.map(old.contains) == true
      }
    }
    guard let journal else { return }
    // Some packages have it that whatever ends in .xml is a workbook.
    package.setType(of: journal, "application/xml")
    _ = try package.relate(
      reader.workbookPart, to: journal, type: dialect.officeRelationships + "/customXml")
  }
}
