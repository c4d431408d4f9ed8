import Testing

@testable import Consolidation

struct FigureTableTests {
  @Test(
    "A share is rounded half up to four places, as office programs round it",
    arguments: [
      (1, 3, 0.3333), (2, 3, 0.6667), (1, 32, 0.0313), (3, 20_000, 0.0002), (0, 5, 0.0),
      (5, 5, 1.0), (1, 0, 0.0), (Int.max, Int.max, 1.0),
    ])
  func shares(_ part: Int, _ whole: Int, _ share: Double) {
    #expect(FigureTable.share(part, of: whole) == share, "\(part) of \(whole)")
  }

  @Test(
    "A mean is rounded half up to two places",
    arguments: [(10, 3, 3.33), (1, 8, 0.13), (0, 0, 0.0)])
  func means(_ sum: Int, _ count: Int, _ mean: Double) {
    #expect(FigureTable.mean(sum, of: count) == mean, "\(sum) by \(count)")
  }

  @Test("A figure is found by table, line and column, and says whom it counts")
  func figures() async throws {
    let set = try #require(try await Run.fixtures().account.outputs.first?.figures)
    let figure = try #require(set.figure("structure-sex/男/total"))
    #expect(figure.name == "性别结构：男，合计人数")
    #expect(figure.base.contains("附件1"))
    #expect(figure.unit == "人")
    let ids = set.figures.map(\.id)
    #expect(Set(ids).count == ids.count, "two figures bear one id")
    #expect(set.figures.allSatisfy { !$0.base.isEmpty })
  }
}
