import Testing

@testable import Forms

@Suite struct CellTextTests {
  @Test(
    "What nobody meant to write is taken out",
    arguments: [
      (" 张三 ", "张三"), ("\u{3000}张三\u{3000}", "张三"), ("\u{A0}张三", "张三"), ("'640104", "640104"),
      ("张\u{200B}三", "张三"), ("\u{202E}张三", "张三"), ("\u{FEFF}张三", "张三"), ("张\u{7}三", "张三"),
      ("宁夏\n银川", "宁夏银川"), ("宁夏\r\n银川", "宁夏银川"), ("New\nYork", "New York"),
      ("a\tb", "a b"), ("张三\u{3000}李四", "张三 李四"), ("\n\n", ""), ("'", ""), ("_x000D_", "_x000D_"),
    ])
  func cleaned(raw: String, text: String) {
    let cleaned = CellText(raw)
    #expect(cleaned.text == text)
    #expect(cleaned.wasCleaned == (raw != text))
  }

  @Test func charactersOfPrivateUseStay() {
    #expect(CellText("李\u{E863}").text == "李\u{E863}")
  }

  @Test func lineBreaksOfLongTextsStay() {
    #expect(CellText("甲\r\n乙\n", lineBreaks: .kept).text == "甲\n乙")
  }

  @Test func plainTextIsNotTouched() {
    #expect(!CellText("高中（职高、技校）").wasCleaned)
    #expect(!CellText("").wasCleaned)
  }
}
