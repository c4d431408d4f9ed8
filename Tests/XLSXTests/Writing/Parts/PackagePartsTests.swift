import Testing

@testable import XLSX

struct PackagePartsTests {
  private let deflater = BlockDeflater(level: .small, workers: 1)

  @Test func `numbers are the next that nobody has`() {
    var parts = PackageParts(deflater: deflater, taken: ["xl/charts/chart2.xml"])
    #expect(parts.reserve("xl/charts/chart") == 1)
    #expect(parts.reserve("xl/charts/chart") == 3)
    #expect(parts.reserve("xl/drawings/drawing") == 1)
    parts.add("xl/charts/chart4.xml", .chart, DeflatedData())
    #expect(parts.reserve("xl/charts/chart") == 5)
  }

  @Test func `ways lie in a folder beside their part`() throws {
    var parts = PackageParts(deflater: deflater)
    try parts.add(RelationshipsPart(), of: "xl/workbook.xml")
    #expect(parts.list.isEmpty, "a part that leads nowhere has none")
    var ways = RelationshipsPart()
    #expect(ways.add(.drawing, "../drawings/drawing1.xml") == "rId1")
    try parts.add(ways, of: "xl/worksheets/sheet1.xml")
    #expect(parts.list.map(\.name) == ["xl/worksheets/_rels/sheet1.xml.rels"])
    #expect(!parts.types.markup().body.contains("_rels"), "their type goes by the extension")
  }
}
