import Checks
import Forms
import Templates
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// Copies with marks, made and taken back.
struct AnnotatorTests {
  private let own = RGBColor(0x12_AB34)
  private let password = Password("盘点-2020")

  private func annotator() throws -> Annotator {
    Annotator(
      try Notice.campaign(),
      explanations: try RuleExplanations.load("talent-inventory-2020", from: .embedded),
      passwords: [password])
  }

  /// A workbook with two people, one cell filled, and a sheet called as our list is.
  private func workbook(_ password: Password? = nil) throws -> [UInt8] {
    let workbook = WorkbookWriter()
    let filled = workbook.style(CellStyle(font: .init(isItalic: true), fill: own))
    let sheet = try workbook.addSheet("附件1")
    try sheet.append(try Notice.title(1))
    for header in try Notice.header(1) { try sheet.append(header) }
    try sheet.append(Notice.person(1, sequence: 901), style: filled)
    try sheet.append(Notice.person(2, sequence: 903))
    try workbook.addSheet("问题清单").append(["本单位自己的清单"])
    let folder = try TemporaryFolder()
    try workbook.write(to: folder.path("a.xlsx"), password: password)
    return [UInt8](try folder.bytes(of: "a.xlsx"))
  }

  private func request(_ findings: [Finding]) throws -> AnnotationRequest {
    let form = try Notice.form(1)
    let returned = ReturnedForm(
      number: 1, sheet: "附件1", title: nil, headerRow: 2,
      positions: form.columns.indices.map { $0 + 1 })
    return AnnotationRequest(
      findings: findings, tables: [try #require(AnnotatedTable(returned, of: form))],
      unitName: "甲公司")
  }

  private var findings: [Finding] {
    [
      .trial("A07", .error, "身份证号校验不通过", row: 3), .trial("A20", .warning, "不相符", row: 4),
      .trial("A34", .notice, "请确认", row: 4, column: 13),
      .trial("S02", .notice, "逾期", sheet: nil, row: nil),
    ]
  }

  private func cells(_ bytes: [UInt8]) throws -> [String] {
    let reader = try WorkbookReader(bytes: bytes, passwords: [password])
    var cells: [String] = []
    for sheet in reader.sheets {
      try reader.forEachRow(of: sheet) { row in
        for cell in row.cells {
          cells.append("\(sheet.name)!\(cell.reference) \(cell.value)")
        }
        return .next
      }
    }
    return cells
  }

  @Test("The copy has fills, notes and a list, and all the unit's own")
  func marks() throws {
    let original = try workbook()
    let copy = try annotator().copy(of: .bytes(original), marking: request(findings))
    let editor = try WorkbookEditor(bytes: copy)
    #expect(editor.sheets.map(\.name) == ["附件1", "问题清单", "问题清单(2)"])
    let sheet = editor.sheets[0]
    let filled = try editor.cells(filledWith: AnnotationMark.colors, on: sheet)
    #expect(
      filled.mapValues { $0 } == [
        CellReference(row: 3, column: 7): Severity.error.markColor,
        CellReference(row: 4, column: 7): Severity.warning.markColor,
        CellReference(row: 4, column: 13): Severity.notice.markColor,
      ])
    let notes = try editor.comments(of: sheet)
    #expect(notes.map(\.reference.description) == ["G3", "G4", "M4"])
    #expect(notes[0].text.hasPrefix("〔盘点检查〕\n【错误】身份证号校验不通过\n怎么改：对照证件逐位核对"))
    #expect(notes[0].text.hasSuffix("\n原底色：12AB34"))
    #expect(!notes[1].text.contains("原底色"))
    let cells = try cells(copy)
    #expect(cells.filter { !$0.hasPrefix("问题清单(2)!") } == (try self.cells(original)))
    #expect(cells.contains { $0.hasPrefix("问题清单(2)!A1 ") })
  }

  @Test("Links lead from the list to the cells, and from the rows back to the list")
  func links() throws {
    let copy = try annotator().copy(of: .bytes(workbook()), marking: request(findings))
    let reader = try WorkbookReader(bytes: copy)
    func links(_ sheet: Int) throws -> [String] {
      try reader.forEachRow(of: reader.sheets[sheet], collecting: .hyperlinks) { _ in .next }
        .hyperlinks.map { "\($0.range) \($0.location ?? "")" }.sorted()
    }
    #expect(try links(2) == ["C11 '附件1'!M4", "C7 '附件1'!G3", "C9 '附件1'!G4"])
    #expect(try links(0) == ["A3 '问题清单(2)'!A7", "A4 '问题清单(2)'!A9"])
  }

  @Test("Marking a copy gives the copy; with nothing to mark, the very file that it was made of")
  func twice() throws {
    let original = try workbook()
    let once = try annotator().copy(of: .bytes(original), marking: request(findings))
    let twice = try annotator().copy(of: .bytes(once), marking: request(findings))
    #expect(twice == once)
    let cleared = try annotator().copy(of: .bytes(once), marking: request([]))
    #expect(try cells(cleared) == cells(original))
    let editor = try WorkbookEditor(bytes: cleared)
    #expect(try editor.comments(of: editor.sheets[0]).isEmpty)
  }

  @Test("A copy that was mended leaves no mark, and cells have their own fills again")
  func mended() throws {
    let copy = try annotator().copy(of: .bytes(workbook()), marking: request(findings))
    // A change by somebody else: the journal no longer leads back.
    let mending = try WorkbookEditor(bytes: copy)
    let cell = CellReference(row: 3, column: 7)
    try mending.set([cell: .string(TestID.make(sequence: 905))], on: mending.sheets[0])
    let mended = try mending.bytes()
    let cleared = try WorkbookEditor(
      bytes: annotator().copy(of: .bytes(mended), marking: request([])))
    #expect(cleared.sheets.map(\.name) == ["附件1", "问题清单"])
    let sheet = cleared.sheets[0]
    #expect(try cleared.comments(of: sheet).isEmpty)
    #expect(try cleared.cells(filledWith: AnnotationMark.colors, on: sheet).isEmpty)
    let colors = try cleared.fillColors(of: [cell, CellReference(row: 4, column: 7)], on: sheet)
    #expect(colors == [cell: own])
    let links = try WorkbookReader(bytes: cleared.bytes())
    #expect(
      try links.forEachRow(of: links.sheets[0], collecting: .hyperlinks) { _ in .next }
        .hyperlinks.isEmpty)
  }

  @Test("A return with a password comes back with it")
  func encrypted() throws {
    let copy = try annotator().copy(of: .bytes(workbook(password)), marking: request(findings))
    #expect(throws: WorkbookError.self) { try WorkbookReader(bytes: copy) }
    let reader = try WorkbookReader(bytes: copy, password: password)
    #expect(reader.sheets.count == 3)
    let cleared = try annotator().copy(of: .bytes(copy), marking: request([]))
    #expect(try WorkbookReader(bytes: cleared, password: password).sheets.count == 2)
  }

  @Test("More faults than notes are filled all the same, and the list says so")
  func many() throws {
    let count = Annotator.mostNotes + 50
    let findings = (1...count).map { Finding.trial("A07", .error, "错", row: $0 + 10) }
    let copy = try annotator().copy(of: .bytes(workbook()), marking: request(findings))
    let editor = try WorkbookEditor(bytes: copy)
    #expect(try editor.comments(of: editor.sheets[0]).count == Annotator.mostNotes)
    #expect(
      try editor.cells(filledWith: AnnotationMark.colors, on: editor.sheets[0]).count == count)
    let cells = try cells(copy)
    #expect(cells.contains { $0.contains("工作表“附件1”问题过多") })
    #expect(cells.contains { $0.contains("另有 1050 处未逐条列出") })
  }
}
