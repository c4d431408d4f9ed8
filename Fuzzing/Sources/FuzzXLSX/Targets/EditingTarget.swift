@testable import XLSX

/// A workbook given by its parts, as ``PackageTarget`` has it, and what an editor makes of it: old
/// marks away, new ones in, and back.
struct EditingTarget: FuzzTarget {
  let name = "editing"
  private let parts = PackageTarget()

  func seeds(of file: SeedFile) -> [[UInt8]] { parts.seeds(of: file) }

  func run(_ bytes: [UInt8]) {
    _ = try? edit(parts.archive(of: bytes))
  }

  private func edit(_ bytes: [UInt8]) throws(WorkbookError) {
    let mark = "〔mark〕"
    let colors: Set<RGBColor> = [RGBColor(0xFF0000), RGBColor(0xFFFF00)]
    let first = try WorkbookEditor(bytes: bytes)
    if let reverted = try first.reverted() { _ = try reverted.bytes() }
    for sheet in first.sheets.prefix(4) {
      let filled = try first.cells(filledWith: colors, on: sheet)
      try first.clearFill(of: filled.keys, on: sheet)
      try first.removeNotes(from: mark, on: sheet)
      try first.removeLinks(toSheet: "List", on: sheet)
    }
    let second = try first.continued()
    second.keepsJournal = true
    let cells = [CellReference(row: 1, column: 1), CellReference(row: 3, column: 5)]
    for sheet in second.sheets.prefix(4) {
      _ = try second.fillColors(of: cells, on: sheet)
      for cell in cells {
        try second.fill([cell: RGBColor(0xFF0000)], on: sheet)
        try second.addNotes([cell: "\(mark)\ntext"], by: "A", on: sheet)
      }
      try second.addLinks([cells[1]: CellLink(to: "'List'!A1")], on: sheet)
    }
    try? second.addSheet("List", isActive: true) { _, list throws(WorkbookError) in
      try list.append(["x"])
    }
    let third = try second.continued()
    guard let back = try third.reverted() else { return }
    _ = try back.bytes()
  }
}
