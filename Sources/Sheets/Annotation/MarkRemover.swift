internal import XLSX

/// Takes our marks out of a workbook, whoever has saved it since: by what they are, not by where
/// they were set.
struct MarkRemover {
  private let survey: SheetSurvey

  init(_ survey: SheetSurvey) {
    self.survey = survey
  }

  /// Takes all of them out.
  ///
  /// - Parameter editor: The editor of the workbook that was looked at.
  /// - Returns: Whether there were any.
  /// - Throws: `WorkbookError` where a part cannot be read or changed.
  func removeMarks(with editor: WorkbookEditor) throws(WorkbookError) -> Bool {
    let targets = survey.leavingTargets
    var isMarked = !targets.isEmpty
    for sheet in editor.sheets where !survey.lists.contains(sheet.name) {
      if try removeMarks(of: sheet, with: editor) { isMarked = true }
      for target in targets.sorted() { try editor.removeLinks(toSheet: target, on: sheet) }
    }
    for sheet in editor.sheets where survey.lists.contains(sheet.name) {
      try editor.removeSheet(sheet)
    }
    return isMarked
  }

  /// Takes fills and notes out of a sheet, and gives cells back the fills of their own.
  private func removeMarks(
    of sheet: WorksheetEntry, with editor: WorkbookEditor
  ) throws(WorkbookError) -> Bool {
    var ownFills: [CellReference: RGBColor] = [:]
    var hasNotes = false
    for note in try editor.comments(of: sheet) {
      let texts = [note.text] + note.replies.map(\.text)
      for text in texts where text.contains(AnnotationMark.noteLine) {
        hasNotes = true
        if let fill = MarkNote.ownFill(in: text) { ownFills[note.reference] = fill }
      }
    }
    let filled = try editor.cells(filledWith: AnnotationMark.colors, on: sheet)
    if !filled.isEmpty {
      try editor.clearFill(of: filled.keys.filter { ownFills[$0] == nil }, on: sheet)
      try editor.fill(ownFills.filter { filled[$0.key] != nil }, on: sheet)
    }
    if hasNotes { try editor.removeNotes(from: AnnotationMark.noteLine, on: sheet) }
    return hasNotes || !filled.isEmpty
  }
}
