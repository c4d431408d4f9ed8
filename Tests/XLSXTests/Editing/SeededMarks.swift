@testable import XLSX

/// Marks set in a workbook at cells that a seed chooses, some of them empty, some not there.
struct SeededMarks {
  static let colors = [RGBColor(0xF7A8A0), RGBColor(0xFBE08A), RGBColor(0xA9CDEB)]
  static let mark = "〔test mark〕"
  static let listName = "Marks of the test"

  private var random: SeededMutation

  init(seed: UInt64) {
    random = SeededMutation(seed: seed)
  }

  /// Fills, notes, links and a list, as a department would set them.
  ///
  /// - Parameter editor: The workbook.
  /// - Returns: The cells by the names of their sheets.
  /// - Throws: What the editor throws.
  mutating func set(in editor: WorkbookEditor) throws -> [String: [CellReference]] {
    var marked: [String: [CellReference]] = [:]
    editor.keepsJournal = true
    for sheet in editor.sheets.prefix(2) {
      let cells = try cells(of: sheet, in: editor.reader)
      var fills: [CellReference: RGBColor] = [:]
      var notes: [CellReference: NoteText] = [:]
      var links: [CellReference: CellLink] = [:]
      for (index, cell) in cells.enumerated() {
        fills[cell] = Self.colors[index % 3]
        notes[cell] = NoteText([
          .init("\(Self.mark)\n", isBold: true), .init("Fault \(index): 请核对 <&> \"\(cell)\""),
        ])
        if index % 4 == 0, cell.column > 1 {
          links[CellReference(row: cell.row, column: 1)] = CellLink(
            to: "'\(Self.listName)'!A\(index + 2)")
        }
      }
      try editor.fill(fills, on: sheet)
      try editor.addNotes(notes, by: "Test", on: sheet)
      try editor.addLinks(links, on: sheet)
      marked[sheet.name] = cells
    }
    let list = marked.sorted { $0.key < $1.key }
    try editor.addSheet(Self.listName, isActive: true) { styles, sheet throws(WorkbookError) in
      let bold = styles.style(CellStyle(font: .init(isBold: true), fill: RGBColor(0xDDEEFF)))
      let date = styles.style(CellStyle(numberFormat: .custom("yyyy\"年\"m\"月\"")))
      try sheet.append(["Sheet", "Cell", "When"], style: bold)
      for (name, cells) in list {
        for cell in cells {
          try sheet.append(
            [.string(name), .string(cell.description), .number(43_831)], style: date)
          try sheet.addHyperlink(
            CellReference(row: sheet.lastRow, column: 2),
            toLocation: "\(SheetName.quoted(name))!\(cell)")
        }
      }
    }
    return marked
  }

  private mutating func cells(
    of sheet: WorksheetEntry, in reader: WorkbookReader
  ) throws -> [CellReference] {
    var filled: [CellReference] = []
    try reader.forEachRow(of: sheet) { row in
      for cell in row.cells { filled.append(cell.reference) }
      return filled.count < 2000 ? .next : .stop
    }
    let last = filled.map(\.row).max() ?? 1
    let right = filled.map(\.column).max() ?? 1
    var chosen: Set<CellReference> = []
    for _ in 0..<min(filled.count, 12) { chosen.insert(filled[random.below(filled.count)]) }
    for _ in 0..<6 {
      chosen.insert(
        CellReference(
          row: min(1 + random.below(last + 3), CellReference.maximumRow),
          column: min(1 + random.below(right + 3), CellReference.maximumColumn)))
    }
    return chosen.sorted()
  }
}
