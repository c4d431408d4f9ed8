import Checks
import Forms
import Foundation
import Testing
import TestSupport

@testable import Sheets
@testable import XLSX

struct BlankWriterTests {
  private static func unit() throws -> BlankSubject {
    let campaign = try Notice.campaign()
    return BlankSubject(
      unit: Unit(code: "U1", name: "甲公司", region: "银川", series: "经济"),
      region: campaign.region(named: "银川"), series: campaign.series(named: "经济"))
  }

  private static func package(for subject: BlankSubject) throws -> WorkbookWriter {
    try BlankWriter(Notice.campaign()).package(for: subject)
  }

  /// A unit's blank, made once for all tests that only look at it.
  private static let sample = Result { try package(for: unit()).bytes() }

  private static func sheets() throws -> [ReadSheet] { try ReadSheet.all(of: sample.get()) }

  /// A form's sheet as it is about to be written.
  private static func writer(_ number: Int) throws -> (WorkbookWriter, WorksheetWriter) {
    let workbook = try BlankWriter(Notice.campaign()).single(Notice.form(number), for: unit())
    return (workbook, try #require(workbook.sheets.first))
  }

  /// A blank as it is read when it comes back as it went out.
  private static func read(_ bytes: [UInt8]) throws -> ReturnedWorkbook {
    let folder = try TemporaryFolder()
    return try Notice.reader().read(path: folder.write(bytes, as: "b.xlsx"), as: "甲公司.xlsx")
  }

  @Test("A blank has a cover, the ten forms, the terms and the hidden options, in this order")
  func sheets() throws {
    let sheets = try Self.sheets()
    #expect(
      sheets.map(\.name) == ["填报须知"] + (1...10).map { "附件\($0)" } + ["指标解释", "选项"])
    #expect(sheets.map(\.visibility) == Array(repeating: .visible, count: 12) + [.hidden])
  }

  @Test("The cover says whose it is, until when, and whom to send it to")
  func cover() throws {
    let campaign = try Notice.campaign()
    let cover = try #require(try Self.sheets().first)
    let texts = Set(cover.texts.values)
    for text in ["甲公司", "U1", "银川", "经济", "2020年7月10日"] + campaign.recipient {
      #expect(texts.contains(text), "the cover lacks “\(text)”")
    }
    for step in campaign.instructions { #expect(texts.contains(step)) }
  }

  @Test("The terms are explained to the letter")
  func glossary() throws {
    let glossary = try #require(try Notice.campaign().glossary)
    let sheet = try #require(
      try Self.sheets().first { $0.name == glossary.title })
    #expect(
      sheet.rows.sorted { $0.key < $1.key }.map { $0.value[0] } == [glossary.title] + glossary.items
    )
  }

  @Test("Each sheet has the official title and headers, to the letter", arguments: 1...10)
  func headers(_ number: Int) throws {
    let form = try Notice.form(number)
    let sheet = try #require(
      try Self.sheets().first { $0.name == form.label })
    #expect(sheet.texts["A1"] == form.label)
    #expect(sheet.texts["A2"] == "经济" + form.titleTail)
    let expected = try Notice.header(number).map { row in
      row.map { cell in if case .string(let text) = cell { text } else { "" } }
    }
    let fieldRows = (form.headerFields.count + form.footerFields.count + 1) / 2
    for (offset, headers) in expected.enumerated() {
      let row = sheet.rows[3 + fieldRows + offset] ?? []
      let padded = row + Array(repeating: "", count: max(0, headers.count - row.count))
      #expect(Array(padded.prefix(headers.count)) == headers)
    }
    for note in form.notes {
      #expect(sheet.texts.values.contains { $0.contains(note) }, "the note “\(note)” is lacking")
    }
  }

  // MARK: Entries

  @Test("There are 500 rows to write in, or the six regions", arguments: 1...10)
  func entryRows(_ number: Int) throws {
    let form = try Notice.form(number)
    let (_, sheet) = try Self.writer(number)
    let rows = form.printedRows?.values.count ?? 500
    let ranges = sheet.validations.flatMap(\.ranges)
    #expect(!ranges.isEmpty)
    #expect(ranges.allSatisfy { $0.rows.count == rows }, "\(ranges)")
    #expect(Set(ranges.map(\.rows)).count == 1)
  }

  @Test("Every listed column has its dropdown, by a name for the hidden list", arguments: 1...10)
  func dropdowns(_ number: Int) throws {
    let form = try Notice.form(number)
    let (workbook, sheet) = try Self.writer(number)
    let names = Set(workbook.names.map(\.name))
    for (index, column) in form.columns.enumerated() {
      switch column.kind {
      case .code, .title:
        if column.id == form.printedRows?.column { continue }
        let rule = sheet.validations.first { $0.ranges.first?.columns == index + 1...index + 1 }?
          .rule
        guard case .list(let name) = rule else {
          Issue.record("\(form.label) \(column.header) has no dropdown")
          continue
        }
        #expect(names.contains(name), "\(name) is defined nowhere")
      default: continue
      }
    }
  }

  @Test("The lists behind the dropdowns are the campaign's, whole")
  func options() throws {
    let sheet = try #require(try Self.sheets().last)
    let columns = (sheet.rows[1] ?? []).indices.map { index in
      sheet.rows.sorted { $0.key < $1.key }
        .compactMap { index < $0.value.count && !$0.value[index].isEmpty ? $0.value[index] : nil }
    }
    let campaign = try Notice.campaign()
    for id in ["sex", "ethnicity", "politics", "education", "degree", "way"] {
      let values = try #require(campaign.codeLists[id]?.values)
      #expect(columns.contains(values), "the options of \(id) are not on the sheet")
    }
  }

  @Test("Red marks follow what is written", arguments: [1, 3, 4, 5, 8, 9])
  func marks(_ number: Int) throws {
    let form = try Notice.form(number)
    let (_, sheet) = try Self.writer(number)
    for (index, column) in form.columns.enumerated() where column.kind == .residentID {
      let formulas = sheet.conditionalFormats
        .filter { $0.ranges.contains { $0.columns == index + 1...index + 1 } }
        .map { "\($0.rule)" }
      #expect(formulas.contains { $0.contains("10X98765432") }, "no mark for a wrong number")
      #expect(
        formulas.contains { $0.contains("COUNTIF") } || number == 8, "no mark for a repeated one")
    }
    if let sex = form.index(of: "sex") {
      let formulas = sheet.conditionalFormats
        .filter { $0.ranges.contains { $0.columns == sex + 1...sex + 1 } }.map { "\($0.rule)" }
      #expect(formulas.contains { $0.contains("\"男\"") || $0.contains("男") })
    }
  }

  @Test("Every sheet is protected without a password; sorting and widths are free")
  func protection() throws {
    let writer = try Self.package(for: Self.unit())
    for sheet in writer.sheets where sheet.options.visibility == .visible {
      let protection = try #require(sheet.protection, "\(sheet.name) is open")
      if sheet.name.hasPrefix("附件") {
        #expect(protection.isSuperset(of: [.sort, .autoFilter, .formatColumns, .insertRows]))
      }
    }
    let workbook = try WorkbookReader(bytes: Self.sample.get())
    for entry in workbook.sheets where entry.visibility == .visible {
      #expect(try workbook.features(of: entry, collecting: .protection).isProtected)
    }
  }

  @Test("小计 and 总计 are formulas, and the regions are printed")
  func tally() throws {
    let sheet = try #require(
      try Self.sheets().first { $0.name == "附件2" })
    let regions = try #require(try Notice.form(2).printedRows?.values)
    let first = try #require(sheet.rows(where: 2, is: regions[0]).first)
    for (offset, region) in regions.enumerated() {
      #expect(sheet.texts["B\(first + offset)"] == region)
      #expect(sheet.formulas.contains("E\(first + offset)"))
    }
    #expect(sheet.texts["B\(first + 6)"] == "总计")
    for column in "CDEFGH" { #expect(sheet.formulas.contains("\(column)\(first + 6)")) }
  }

  // MARK: As a return

  @Test("A blank that comes back as it went out holds no record, which is said once")
  func unfilled() throws {
    let campaign = try Notice.campaign()
    let book = try RuleBook(campaign)
    let read = try Self.read(Self.sample.get())
    #expect(read.isReadable)
    #expect(read.forms.map(\.number) == Array(1...10))
    for form in read.forms {
      #expect(form.records.isEmpty, "\(form.sheet) row \(form.records.first?.row ?? 0) is a record")
      #expect(!form.isRejected)
      #expect(form.positions == form.positions.indices.map { $0 + 1 })
      let findings = book.check(form, in: CheckContext(file: "甲公司.xlsx"))
      #expect(
        findings.allSatisfy { $0.severity == .notice },
        "\(form.sheet): \(findings.map { "\($0.rule) \($0.message)" })")
    }
    #expect(read.remarks.isEmpty)
    #expect(read.fileRemarks == ["S04 warning -"], "that nothing was filled in is said once")
    #expect(
      read.stamp
        == Stamp(
          purpose: .blank, campaign: campaign.id, version: campaign.version, unit: "U1",
          region: "银川", series: "经济"))
    #expect(read.series.values.allSatisfy { $0 == "经济" } && read.series.count == 10)
  }

  @Test("A blank for nobody in particular asks for the series")
  func anybody() throws {
    let read = try Self.read(Self.package(for: BlankSubject()).bytes())
    #expect(read.forms.count == 10)
    #expect(read.findings.count { $0.rule == "T12" } == 10)
    #expect(read.stamp?.unit == nil)
  }

  @Test("The same blank gives the same bytes")
  func stable() throws {
    let (one, other) = (try Self.sample.get(), try Self.package(for: Self.unit()).bytes())
    // Not held against each other by ==, whose failure would print both.
    #expect(one.elementsEqual(other))
  }

  @Test(
    "A unit's name is text and breaks no rule of a workbook",
    arguments: [
      "=cmd|' /C calc'!A0", "甲,乙公司", "\"甲\"&公司<b>", String(repeating: "甲", count: 300),
      "甲\u{0}\u{202E}公司", "'; DROP TABLE", "+1+1",
    ])
  func hostileName(_ name: String) throws {
    let unit = Unit(code: "U1", name: name, region: nil, series: nil)
    let blank = try Self.package(for: BlankSubject(unit: unit)).bytes()
    let cover = try #require(try ReadSheet.all(of: blank).first)
    #expect(cover.formulas.allSatisfy { !(cover.texts[$0] ?? "").contains("甲") })
    #expect(cover.texts.values.contains { $0.contains(name.suffix(3)) })
  }

  @Test("A form of its own is a workbook with one form and its options")
  func single() throws {
    let campaign = try Notice.campaign()
    let folder = try TemporaryFolder()
    for form in campaign.forms {
      let path = try folder.path("\(form.number).xlsx")
      try BlankWriter(campaign).single(form, for: BlankSubject()).write(to: path)
      let read = try Notice.reader().read(path: path, as: "\(form.label).xlsx")
      #expect(read.forms.map(\.number) == [form.number])
      #expect(read.recordRows == [[]])
    }
  }

  // MARK: Other programs

  @Test(
    "Every cell to write in is open, every other is locked; numbers and dates are text",
    .enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no interpreter"))
  func cellsAsOthersSeeThem() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.sample.get(), as: "b.xlsx")
    let program = """
      import openpyxl, sys
      book = openpyxl.load_workbook(sys.argv[1])
      for n in range(1, 11):
        sheet = book[f"附件{n}"]
        top = int(sheet.freeze_panes[1:])
        last = sheet.max_row
        rows = range(top, last + 1)
        names = {c.value: c.column for c in sheet[top - 1] if c.value}
        opened = [r for r in rows if not sheet.cell(r, 3).protection.locked]
        ids = [r for v, c in names.items() if v in ("身份证号", "毕业时间") for r in rows
               if sheet.cell(r, c).number_format != "@" or sheet.cell(r, c).protection.locked]
        locked = all(c.protection.locked for r in (1, 2, top - 1) for c in sheet[r])
        print(n, len(opened), len(ids), locked, sheet.protection.sheet, sheet.protection.password)
      """
    let python = try #require(Tool.python)
    let result = try python.run(
      ["-W", "ignore", "-c", program, path], adding: ["PYTHONIOENCODING": "utf-8"])
    let expected = (1...10).map { "\($0) \($0 == 2 ? 6 : 500) 0 True True None" }
    #expect(result.text.split(separator: "\n").map(String.init) == expected, "\(result.complaint)")
  }

  @Test(
    "A blank is valid",
    .enabled(
      if: Tool.validator != nil && Tool.python != nil, "PANDIAN_OOXML_VALIDATE names no validator"))
  func valid() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.sample.get(), as: "b.xlsx")
    let validator = try #require(Tool.validator)
    let result = try #require(Tool.python).run([validator.path, path])
    #expect(result.text == "")
    #expect(result.status == 0, "\(result.complaint)")
  }
}
