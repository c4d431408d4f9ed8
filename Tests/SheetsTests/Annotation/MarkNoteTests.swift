import Forms
import Testing
import XLSX

@testable import Sheets

struct MarkNoteTests {
  private func mark(_ remarks: [(Severity, String, String?)]) throws -> CellMark {
    var mark = CellMark(cell: CellReference(row: 5, column: 7))
    for (severity, message, advice) in remarks {
      mark.add(try #require(AnnotatedProblem.trial(severity, message)), advice: advice)
    }
    return mark
  }

  @Test("A note says what is wrong and how to mend it, the same advice once")
  func words() throws {
    let note = MarkNote(
      try mark([(.error, "校验不通过", "逐位核对"), (.warning, "重复", "逐位核对"), (.notice, "请看", nil)]),
      ownFill: nil)
    #expect(
      note.text.text == """
        〔盘点检查〕
        【错误】校验不通过
        【警告】重复
        怎么改：逐位核对
        【提示】请看
        """)
  }

  @Test("What is beyond a note's room is counted")
  func long() throws {
    let note = MarkNote(
      try mark((1...11).map { (.error, "问题\($0)", nil) }), ownFill: nil)
    #expect(note.text.text.hasSuffix("【错误】问题8\n另有 3 条，见“问题清单”"))
  }

  @Test("The fill of a cell's own is read again", arguments: [0x00_0000, 0xFF_FFFF, 0x0A_0B0C])
  func ownFill(_ rgb: UInt32) throws {
    let note = MarkNote(try mark([(.error, "错", nil)]), ownFill: RGBColor(rgb))
    #expect(MarkNote.ownFill(in: "张科长：请看\n" + note.text.text) == RGBColor(rgb))
  }

  @Test(
    "What is no line of ours tells no fill",
    arguments: [
      "", "原底色：FF0000", "原底色：FF0000\n〔盘点检查〕\n【错误】错", "〔盘点检查〕\n原底色：红", "〔盘点检查〕\n原底色：FF00",
    ])
  func foreign(_ text: String) {
    #expect(MarkNote.ownFill(in: text) == nil)
  }
}
