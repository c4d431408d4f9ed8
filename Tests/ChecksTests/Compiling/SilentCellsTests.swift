import Forms
import Templates
import Testing

@testable import Checks

/// Of which cells the rules about a cell alone said nothing is remembered, and never mistaken.
struct SilentCellsTests {
  private func cell(_ text: String) -> ReadCell {
    ReadCell(raw: .text(text), reading: .value(.text(text), []))
  }

  @Test("A cell is known in the column in which it was remembered, and is itself")
  func identity() {
    var silent = SilentCells(columns: 3)
    let first = cell("汉族")
    #expect(!silent.contain(first, column: 1))
    silent.insert(first, column: 1)
    #expect(silent.contain(first, column: 1))
    #expect(!silent.contain(first, column: 0))
    #expect(!silent.contain(first, column: 2))
    #expect(!silent.contain(cell("汉族"), column: 1), "an equal one is another")
  }

  @Test("A cell that is remembered is kept, so that none can come to lie in its place")
  func kept() {
    var silent = SilentCells(columns: 1)
    weak var remembered: ReadCell?
    do {
      let passing = cell("一")
      silent.insert(passing, column: 0)
      remembered = passing
    }
    #expect(remembered != nil)
    #expect(remembered.map { silent.contain($0, column: 0) } == true)
  }

  @Test("A fault that many rows share is told of every row")
  func sharedFault() throws {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    let book = try RuleBook(campaign)
    let form = try #require(campaign.form(1))
    let sex = try #require(form.index(of: "sex"))
    let reader = EntryReader(campaign)
    func read(_ text: String) -> ReadCell {
      ReadCell(raw: .text(text), reading: reader.read(.text(text), as: form.columns[sex]))
    }
    let (sound, faulty) = (read("男"), read("不详"))
    var returned = ReturnedForm(
      number: 1, sheet: "S", title: nil, headerRow: 1,
      positions: form.columns.indices.map { $0 == sex ? 1 : nil })
    returned.records = (2..<40).map { row in
      var entries = form.columns.map { _ in Entry(place: nil) }
      entries[sex] = Entry(
        place: CellPlace(row: row, column: 1), cell: row.isMultiple(of: 2) ? sound : faulty)
      return Record(row: row, entries: entries)
    }
    let found = book.check(returned, in: CheckContext())
      .filter { $0.place?.column == 1 && $0.severity == .error }
    #expect(found.compactMap { $0.place?.row } == Array(stride(from: 3, to: 40, by: 2)))
  }
}
