import Testing

@testable import XLSX

/// What was changed can be taken back; what is damaged is said to be.
struct WorkbookEditorJournalTests {
  @Test("A journal leads back to the bytes before, unless somebody has saved since")
  func journal() throws {
    let workbook = WorkbookWriter()
    try workbook.addSheet("A").append(["x", "y"])
    let bytes = try workbook.bytes()
    let editor = try WorkbookEditor(bytes: bytes)
    var marks = SeededMarks(seed: 1)
    _ = try marks.set(in: editor)
    let marked = try editor.bytes()
    let back = try #require(try WorkbookEditor(bytes: marked).reverted())
    let original = try WorkbookEditor(bytes: bytes)
    for entry in original.package.package.entriesInOrder {
      let part = PartName(entry.name)
      #expect(try back.package.bytes(of: part) == original.package.bytes(of: part), "\(part.path)")
    }
    #expect(
      back.package.package.entriesInOrder.map(\.name)
        == original.package.package.entriesInOrder.map(\.name))
    #expect(try original.reverted() == nil)

    // Somebody changes a cell of a part that was changed before.
    let later = try WorkbookEditor(bytes: marked)
    try later.set([CellReference(row: 1, column: 1): "z"], on: later.sheets[0])
    let saved = try later.continued()
    #expect(try saved.reverted() == nil)
    #expect(try saved.journals().isEmpty, "a journal that no longer holds is still there")
  }

  @Test("Damaged workbooks give an error, never a trap", arguments: 0..<60)
  func damage(_ seed: Int) throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("A")
    for number in 1...5 { try sheet.append([.integer(number), "text \(number)"]) }
    let sound = try WorkbookEditor(bytes: workbook.bytes())
    var marks = SeededMarks(seed: 5)
    _ = try marks.set(in: sound)
    var random = SeededMutation(seed: UInt64(seed) + 1)
    let base = try WorkbookEditor(bytes: sound.bytes())
    var zip = StoredZip()
    for entry in base.package.package.entriesInOrder {
      var bytes = try base.package.bytes(of: PartName(entry.name))
      if random.below(3) == 0 { bytes = random.damage(bytes) }
      zip.add(entry.name, bytes)
    }
    do throws(any Error) {
      let editor = try WorkbookEditor(bytes: zip.bytes)
      let reverted = try editor.reverted()
      for target in [editor, reverted].compactMap(\.self) {
        for sheet in target.sheets {
          _ = try target.cells(filledWith: Set(SeededMarks.colors), on: sheet)
          try target.removeNotes(from: SeededMarks.mark, on: sheet)
          try target.removeLinks(toSheet: SeededMarks.listName, on: sheet)
        }
        _ = try target.continued()
      }
    } catch let error as WorkbookError {
      #expect(error.code != .writingFailed, "\(error)")
    }
  }
}
