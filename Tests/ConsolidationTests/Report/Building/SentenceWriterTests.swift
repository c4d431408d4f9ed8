import Forms
import Testing

@testable import Consolidation

struct SentenceWriterTests {
  private func text(_ piece: ReportSentence.Piece) -> String? {
    let table = FigureBookTests.table([
      ("甲", .count(3)), ("乙", .count(7)), ("丙", .count(0)), ("丁", .withheld), ("戊", .count(7)),
      ("total", .count(20)),
    ])
    let book = FigureBook([table], smallestGroup: 3)
    return SentenceWriter(book: book).text(ReportSentence([.text("共："), piece]))
  }

  @Test("Lines are told in the table's order, empty ones and totals left out")
  func lines() {
    #expect(
      text(.lines(table: "t", column: "total", most: nil)) == "共：甲 3 人、乙 7 人、丁 不足3人或不列、戊 7 人")
  }

  @Test("The greatest are told first, equal ones in the table's order")
  func top() {
    #expect(text(.lines(table: "t", column: "total", most: 2)) == "共：乙 7 人、戊 7 人")
  }

  @Test("Of a table that is kept back as a whole nothing is said")
  func unsaid() {
    #expect(text(.lines(table: "other", column: "total", most: nil)) == nil)
    #expect(text(.figure(FigureExpression([.init("other/total/total")]))) == nil)
  }

  @Test("What is not there is told as such")
  func none() {
    #expect(text(.lines(table: "t", column: "none", most: nil)) == "共：暂无数据")
    #expect(text(.figure(FigureExpression([.init("t/total/total")]))) == "共：20 人")
  }
}
