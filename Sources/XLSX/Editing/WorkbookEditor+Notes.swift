extension WorkbookEditor {
  /// Writes notes beside cells.
  ///
  /// Where there is a note already, the text goes behind it; where there is a thread, it becomes an
  /// answer as well.
  ///
  /// - Parameters:
  ///   - texts: What is said about which cells.
  ///   - author: Who says it.
  ///   - sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a cell lies off
  ///   the sheet, a text is longer than a cell's may be, a second author writes on one sheet in one
  ///   round, or notes are taken away from it in the same round.
  public func addNotes(
    _ texts: [CellReference: NoteText], by author: String, on sheet: WorksheetEntry
  ) throws(WorkbookError) {
    try checkOpen()
    try check(texts.keys, on: sheet)
    guard !texts.isEmpty else { return }
    let part = try reader.part(of: sheet)
    func invalid(_ detail: String) -> WorkbookError {
      WorkbookError(.invalidContent, sheet: sheet.name, detail: detail)
    }
    guard noteMarks[part] == nil, notes[part].map({ $0.author == author }) ?? true else {
      throw invalid("notes of two authors, or notes that go and come: make it two rounds")
    }
    guard texts.values.allSatisfy({ $0.text.utf16.count <= CellContent.maximumTextLength }) else {
      throw invalid("a note is longer than \(CellContent.maximumTextLength) UTF-16 units")
    }
    for (cell, text) in texts {
      if let earlier = notes[part]?.texts[cell] {
        notes[part]?.texts[cell] = NoteText(earlier.runs + [NoteText.Run("\n")] + text.runs)
      } else {
        notes[part, default: (author, [:])].texts[cell] = text
      }
    }
  }

  /// Takes away what notes say from a mark on.
  ///
  /// A note of which nothing stays goes as a whole, and so does an answer in a thread that begins
  /// with the mark.
  ///
  /// - Parameters:
  ///   - mark: What the first line that goes begins with; not empty.
  ///   - sheet: One of ``sheets``.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the mark is empty
  ///   or notes are added to the sheet in the same round.
  public func removeNotes(from mark: String, on sheet: WorksheetEntry) throws(WorkbookError) {
    try checkOpen()
    let part = try reader.part(of: sheet)
    guard !mark.isEmpty, notes[part] == nil, noteMarks[part].map({ $0 == mark }) ?? true else {
      throw WorkbookError(
        .invalidContent, sheet: sheet.name,
        detail: "no mark, another mark, or notes that go and come: make it two rounds")
    }
    noteMarks[part] = mark
  }

  /// What was written beside the cells of a sheet: see ``WorkbookReader/comments(of:)``.
  ///
  /// - Parameter sheet: One of ``sheets``.
  /// - Returns: The comments, by rows and columns.
  /// - Throws: ``WorkbookError`` where a part of comments is damaged.
  public func comments(of sheet: WorksheetEntry) throws(WorkbookError) -> [CellComment] {
    try reader.comments(of: sheet)
  }
}
