import TestSupport
import Testing
import XLSX

/// What `Editing.md` shows.
struct EditingExamples {
  @Test func marks() throws {
    let people = try People()
    let path = people.path
    let editor = try WorkbookEditor(path: path)
    let sheet = editor.sheets[0]
    let cell = CellReference(row: 2, column: 2)
    try editor.fill([cell: RGBColor(0xFFC7CE)], on: sheet)
    try editor.addNotes([cell: "Please look at this number again."], by: "Office", on: sheet)
    try editor.write(to: path)
    let workbook = try WorkbookReader(path: path)
    #expect(
      try workbook.comments(of: sheet).map(\.text) == ["Please look at this number again."])
  }

  @Test func notes() throws {
    let people = try People()
    let editor = try WorkbookEditor(path: people.path)
    let sheet = editor.sheets[0]
    let cell = CellReference(row: 2, column: 2)
    try editor.addNotes([cell: "[review]\nThis number has five digits."], by: "Office", on: sheet)
    let reviewed = try editor.bytes()
    let later = try WorkbookEditor(bytes: reviewed)
    try later.removeNotes(from: "[review]", on: sheet)
    let bare = try WorkbookReader(bytes: later.bytes())
    #expect(try bare.comments(of: sheet).isEmpty)
  }

  @Test func sheets() throws {
    let people = try People()
    let editor = try WorkbookEditor(path: people.path)
    let sheet = editor.sheets[0]
    let cell = CellReference(row: 2, column: 2)
    try editor.addSheet("Findings", isActive: true) { styles, list throws(WorkbookError) in
      let bold = styles.style(CellStyle(font: .init(isBold: true)))
      try list.append(["Cell", "What is wrong"], style: bold)
      try list.append([.string(cell.description), "five digits"])
      try list.addHyperlink(
        CellReference(row: 2, column: 1), toLocation: "\(SheetName.quoted(sheet.name))!\(cell)")
    }
    let workbook = try WorkbookReader(bytes: editor.bytes())
    #expect(workbook.sheets.map(\.name) == ["People", "Findings"])
  }

  @Test func takingBack() throws {
    let people = try People()
    let path = people.path
    let editor = try WorkbookEditor(path: path)
    let sheet = editor.sheets[0]
    let cell = CellReference(row: 2, column: 2)
    try editor.fill([cell: RGBColor(0xFFC7CE)], on: sheet)
    editor.keepsJournal = true
    let marked = try editor.bytes()
    if let before = try WorkbookEditor(bytes: marked).reverted() {
      try before.write(to: path)
    }
    let after = try WorkbookEditor(path: path)
    #expect(try after.fillColors(of: [cell], on: sheet).isEmpty)
  }
}
