import Forms
import Sheets
import Testing

@testable import Consolidation

/// How many units of each region have returned something.
struct UnitProgressTests {
  private func status(_ code: String, _ region: String) -> UnitStatus {
    let unit = Unit(code: code, name: code, region: region, series: "经济")
    return UnitStatus(
      origin: Origin(unit: unit, unitName: code, region: region, series: "经济"))
  }

  @Test("Units are counted by region, in the campaign's order, and added up")
  func counts() throws {
    var through = status("3", "银川")
    through.addThroughRegion()
    let table = try #require(
      UnitProgress([status("1", "固原"), status("2", "银川"), through], Run.campaign())
        .section.tables.first)
    #expect(table.rows.map { $0.labels[0] } == ["银川", "固原", "合计"])
    #expect(
      table.rows.map { $0.cells.prefix(4).map(\.count) } == [
        [2, 1, 0, 1], [1, 0, 0, 1], [3, 1, 0, 2],
      ])
    #expect(table.rows[2].cells[4].value == .share(0.3333))
  }

  @Test("Without units there is a line of zeros")
  func none() throws {
    let table = try #require(UnitProgress([], Run.campaign()).section.tables.first)
    #expect(table.rows.map { $0.cells.prefix(4).map(\.count) } == [[0, 0, 0, 0]])
  }
}
