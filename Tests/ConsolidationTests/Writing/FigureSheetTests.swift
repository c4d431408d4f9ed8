import Forms
import Foundation
import Testing
import TestSupport
import XLSX

@testable import Consolidation

struct FigureSheetTests {
  private static let sheets = [
    "总量", "结构", "专业素质×岗位匹配度", "评先评优占比", "三个名单", "两个目录", "三个计划", "缺口研判",
  ]

  @Test("Each table stands on its sheet with heading, base and every number", arguments: sheets)
  func numbers(_ name: String) async throws {
    let run = try await Run.fixtures()
    let sheet = try #require(try run.sheet(name, of: "全区汇总.xlsx"))
    let set = try #require(run.account.outputs.first?.figures)
    let section = try #require(set.sections.first { $0.title == name })
    #expect(!section.tables.isEmpty)
    for table in section.tables {
      let heading = try #require(sheet.rows.first { $0.value == [table.title] }).key
      #expect(sheet.rows[heading + 1]?.first?.contains(table.base) == true)
      let header = table.columns.contains { $0.group != nil } ? 2 : 1
      for (index, row) in table.rows.enumerated() {
        let line = try #require(sheet.rows[heading + 2 + header + index])
        #expect(
          line.suffix(row.cells.count) == Self.texts(row)[...], "\(table.id) \(row.labels)")
      }
    }
  }

  private static func texts(_ row: FigureRow) -> [String] {
    row.cells.map { cell in
      switch cell.value {
      case .count(let count): String(count)
      case .share(let number), .mean(let number): CellValue.number(number).text
      case .inapplicable: "—"
      case .withheld: "＊"
      }
    }
  }

  @Test("Totals and shares are live formulas")
  func formulas() async throws {
    let sheet = try #require(try await Run.fixtures().sheet("结构", of: "全区汇总.xlsx"))
    let total = try #require(sheet.rows.filter { $0.value.first == "合计" }.map(\.key).min())
    for column in ["B", "C", "D", "E"] { #expect(sheet.formulas.contains("\(column)\(total)")) }
  }

  @Test("A number that is kept back is in no formula, and the total stays what it is")
  func withheld() throws {
    var table = FigureTable(
      id: "t", title: "试", base: "某", definition: "", unit: "人", stubs: ["项"],
      columns: [FigureColumn(key: "total", label: "人数")],
      rows: [3, 4, 0].enumerated().map { index, count in
        FigureRow(
          key: "\(index)", labels: ["\(index)"], isTotal: index == 2,
          cells: [FigureCell(.count(count))])
      })
    let parts = [FigurePosition(0, 0), FigurePosition(1, 0)]
    table.derive(.sum(parts), at: FigurePosition(2, 0))
    var place = PlacedTable(table: table, headerRows: 3...3, firstRow: 4, firstColumn: 2)
    #expect(
      FigureSheet.content(table.rows[2].cells[0], place)
        == .formula("SUM(B4:B5)", cached: .number(7)))
    place.table[FigurePosition(0, 0)].value = .withheld
    #expect(FigureSheet.content(place.table.rows[0].cells[0], place) == .string("＊"))
    #expect(FigureSheet.content(place.table.rows[2].cells[0], place) == .integer(7))
  }

  @Test(
    "LibreOffice works every formula out to the value that stands in the file",
    .enabled(
      if: Tool.office != nil && Tool.python != nil,
      "PANDIAN_OFFICE or PANDIAN_PYTHON names nothing"), arguments: ["全区汇总", "石嘴山汇总"])
  func recalculated(_ name: String) async throws {
    let office = try #require(Tool.office)
    let python = try #require(Tool.python)
    let folder = try TemporaryFolder()
    let source = try await Run.fixtures().folder.path(name + ".xlsx")
    // Without their values, so that nothing but calculating can bring them back.
    let script = """
      import openpyxl, sys
      openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
      """
    let stripped = try python.run(["-c", script, source, folder.path("\(name).xlsx")])
    #expect(stripped.status == 0, "\(stripped.complaint)")
    let result = try office.run([
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx",
      "--outdir", folder.path("out"), folder.path("\(name).xlsx"),
    ])
    #expect(result.status == 0, "\(result.complaint)")
    let calculated = try ReadSheet.all(of: folder.path("out/\(name).xlsx"))
    var count = 0
    for sheet in try ReadSheet.all(of: source) {
      let other = try #require(calculated.first { $0.name == sheet.name })
      for cell in sheet.formulas.sorted() {
        #expect(other.values[cell] == sheet.values[cell], "\(sheet.name)!\(cell)")
        count += 1
      }
    }
    #expect(count > 300)
  }
}
