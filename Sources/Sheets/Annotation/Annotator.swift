internal import Checks
public import Forms
public import XLSX

/// Makes a unit's annotated copy: its own workbook with the faults marked in it (批注退回件).
///
/// All that need not change stays as the unit has it, byte for byte. Marks of an earlier copy are
/// taken out before new ones are set.
public struct Annotator: Sendable {
  /// More notes than these on a sheet make office programs slow, and nobody reads them.
  static let mostNotes = 2_000

  private let campaign: Campaign
  private let explanations: [String: RuleExplanation]
  private let passwords: [Password]

  /// Prepares to make copies.
  ///
  /// - Parameters:
  ///   - campaign: The campaign that the returns are for.
  ///   - explanations: What its rules mean, and how to mend what they find.
  ///   - passwords: What encrypted workbooks are opened with: tried one after another.
  public init(
    _ campaign: Campaign, explanations: RuleExplanations, passwords: [Password] = []
  ) {
    self.campaign = campaign
    self.explanations = explanations.rules
    self.passwords = passwords
  }

  /// Makes a copy.
  ///
  /// - Parameters:
  ///   - source: The unit's workbook, which is left as it is.
  ///   - request: What is to be marked; with nothing that the unit may see, the copy has no mark.
  /// - Returns: The bytes of the copy, encrypted with the password that opened the workbook, if it
  ///   was.
  /// - Throws: `WorkbookError` where the workbook cannot be read or changed.
  public func copy(
    of source: AnnotationSource, marking request: AnnotationRequest
  ) throws(WorkbookError) -> [UInt8] {
    let (editor, survey) = try unmarked(source)
    try mark(request, with: editor, survey)
    return try editor.bytes()
  }

  /// An editor of the workbook without any marks of ours.
  private func unmarked(
    _ source: AnnotationSource
  ) throws(WorkbookError) -> (editor: WorkbookEditor, survey: SheetSurvey) {
    let copy = try source.editor(passwords)
    // A copy that nobody has saved since goes back to the very bytes that it was made from.
    let editor = try copy.reverted() ?? copy
    let survey = try SheetSurvey(editor)
    guard try MarkRemover(survey).removeMarks(with: editor) else { return (editor, survey) }
    let cleared = try editor.continued()
    return (cleared, try SheetSurvey(cleared))
  }

  // MARK: Marking

  private func mark(
    _ request: AnnotationRequest, with editor: WorkbookEditor, _ survey: SheetSurvey
  ) throws(WorkbookError) {
    var rows: [String: Set<Int>] = [:]
    for finding in request.findings {
      guard let sheet = finding.sheet, let row = finding.place?.row else { continue }
      rows[sheet, default: []].insert(row)
    }
    var merged: [String: RangeLookup] = [:]
    for (name, look) in survey.looks {
      merged[name] = RangeLookup(look.merged, in: rows[name] ?? [])
    }
    let list = ProblemList(
      request, sheets: survey.names, merged: merged, explanations: explanations)
    guard !list.isEmpty else { return }
    editor.keepsJournal = true
    let marks = list.marks()
    var capped: [String] = []
    for sheet in editor.sheets {
      guard let marks = marks[sheet.name] else { continue }
      try set(marks, on: sheet, with: editor)
      if marks.count > Self.mostNotes { capped.append(sheet.name) }
    }
    let problems = ProblemSheet(
      list, unitName: request.unitName, campaign: campaign, cappedSheets: capped)
    let name = SheetSurvey.listName(beside: try editor.sheetNames())
    let sheets = editor.sheets
    try editor.addSheet(name, isActive: true) { styles, sheet throws(WorkbookError) in
      try problems.write(to: sheet, styles: ProblemStyles { styles.style($0) })
    }
    for sheet in sheets {
      guard let rows = problems.rows[sheet.name], let look = survey.looks[sheet.name] else {
        continue
      }
      let back = BackLinks(
        tables: request.tables.filter { $0.sheet == sheet.name }.map(\.columns),
        faulty: Set(marks[sheet.name]?.map(\.cell) ?? []),
        linked: RangeLookup(look.links.map(\.range), in: Set(rows.keys)),
        merged: RangeLookup(look.merged, in: Set(rows.keys)))
      var links: [CellReference: CellLink] = [:]
      for (row, target) in rows {
        guard let cell = back.cell(inRow: row) else { continue }
        links[cell] = CellLink(
          to: "\(SheetName.quoted(name))!A\(target)", tooltip: "回到问题清单")
      }
      if !links.isEmpty { try editor.addLinks(links, on: sheet) }
    }
  }

  /// Fills the faulty cells of a sheet and writes their notes: those of the gravest where there
  /// are too many.
  private func set(
    _ marks: [CellMark], on sheet: WorksheetEntry, with editor: WorkbookEditor
  ) throws(WorkbookError) {
    let ownFills = try editor.fillColors(of: marks.map(\.cell), on: sheet)
    let ordered = marks.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }
    .map(\.element)
    var fills: [CellReference: RGBColor] = [:]
    var notes: [CellReference: NoteText] = [:]
    for (index, mark) in ordered.enumerated() {
      let own = ownFills[mark.cell]
      if index < Self.mostNotes {
        notes[mark.cell] = MarkNote(mark, ownFill: own).text
      } else if own != nil {
        // Without a note to remember it by, the fill of its own would be lost.
        continue
      }
      fills[mark.cell] = mark.severity.markColor
    }
    try editor.fill(fills, on: sheet)
    try editor.addNotes(notes, by: AnnotationMark.author, on: sheet)
  }
}
