import DOCX
import Testing
import XLSX

struct DocumentTextTests {
  @Test func `texts are made of literals, values and runs`() {
    let count = 3
    let text: Document.Text = "共 \(count) 人"
    #expect(text.runs == [Document.Run("共 3 人")])
    let runs: Document.Text = [
      "占 ", .bold("19%"), .italic("约"), .colored("红", RGBColor(0xC00000)), "共 \(count)",
    ]
    #expect(runs.string == "占 19%约红共 3")
    #expect(runs.runs.map(\.isBold) == [false, true, false, false, false])
    #expect(runs.runs.map(\.isItalic) == [false, false, true, false, false])
    #expect(runs.runs[3].color == RGBColor(0xC00000))
    #expect((text + runs).runs.count == 6)
  }

  @Test func `footnotes are no part of what stands in the line`() {
    let text: Document.Text = ["甲", .footnote("乙"), .placeholder("（丙）")]
    #expect(text.string == "甲（丙）")
    #expect(text.runs.map(\.footnote) == [nil, "乙", nil])
    #expect(text.runs.map(\.isPlaceholder) == [false, false, true])
  }
}
