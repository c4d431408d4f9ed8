import Forms
import Testing

@testable import Consolidation

/// What sentences are filled with.
struct FigureBookTests {
  static func table(_ values: [(String, FigureCell.Value)], id: String = "t") -> FigureTable {
    FigureTable(
      id: id, title: "表", base: "全部", definition: "", unit: "人", stubs: ["行"],
      columns: [FigureColumn(key: "total", label: "人数")],
      rows: values.map { key, value in
        FigureRow(key: key, labels: [key], isTotal: key == "total", cells: [FigureCell(value)])
      })
  }

  private static let book = FigureBook(
    [
      table([
        ("甲", .count(2_345)), ("乙", .count(10_000)), ("丙", .withheld), ("丁", .inapplicable),
        ("total", .count(12_345)),
      ]), table([("total", .count(0))], id: "none"),
    ], smallestGroup: 5)

  @Test(
    "Numbers, shares, and why there are none",
    arguments: [
      (["t/total/total"], nil, "12,345 人"),
      (["t/甲/total"], ["t/total/total"], "19.0%"),
      (["t/甲/total", "t/乙/total"], nil, "12,345 人"),
      (["t/甲/total", "-t/乙/total"], nil, "-7,655 人"),
      (["t/甲/total", "-t/乙/total"], ["t/total/total"], "暂无数据"),
      (["t/丙/total"], nil, "不足5人或不列"),
      (["t/甲/total", "t/丙/total"], nil, "不足5人或不列"),
      (["t/丙/total"], ["t/total/total"], "不列"),
      (["t/甲/total"], ["t/丙/total"], "不列"),
      (["t/丁/total"], nil, "暂无数据"),
      (["t/甲/total"], ["none/total/total"], "暂无数据"),
      (["none/total/total"], ["none/total/total"], "暂无数据"),
      (["t/戊/total"], nil, "0 人"),
      (["t/甲/nothing"], nil, "暂无数据"),
      (["nowhere/total/total"], nil, "暂无数据"),
    ] as [([String], [String]?, String)])
  func amount(_ terms: [String], _ base: [String]?, _ text: String) {
    func read(_ ids: [String]) -> [FigureExpression.Term] {
      ids.map { id in
        let isTakenAway = id.hasPrefix("-")
        return .init(isTakenAway ? String(id.dropFirst()) : id, isTakenAway: isTakenAway)
      }
    }
    let expression = FigureExpression(read(terms), of: base.map(read))
    #expect(Self.book.amount(expression).text == text)
  }

  @Test("Sums that no number can hold are no numbers")
  func overflow() {
    let book = FigureBook([Self.table([("甲", .count(.max))])], smallestGroup: 5)
    let twice = FigureExpression([.init("t/甲/total"), .init("t/甲/total")])
    #expect(book.amount(twice) == .none)
  }
}
