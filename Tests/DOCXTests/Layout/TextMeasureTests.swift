import Testing

@testable import DOCX

struct TextMeasureTests {
  private let measure = TextMeasure(10)

  @Test(arguments: [
    ("", 1), ("十个字在这一行里面了", 1), ("十一个字在这一行里面了", 2), ("甲\n乙\n", 3),
    ("abcdefghijklnopqrstu", 1), ("WWWWWWWWWWWW", 2), ("十个字在这一行里面了。", 1),
  ])
  func `Chinese characters are as wide as high`(text: String, lines: Int) {
    #expect(measure.lines(of: text, in: 100) == lines)
  }

  @Test func `an indent takes room of the first line`() {
    #expect(measure.lines(of: "十个字在这一行里面了", in: 100, indent: 20) == 2)
  }

  @Test func `a width that is too small holds a character`() {
    #expect(measure.lines(of: "甲乙丙", in: -4) == 3)
  }

  @Test(arguments: [
    ("Microsoft Word 与 WPS", false), ("https://example.com/a", true), ("甲乙丙", false),
  ])
  func `long words are found`(text: String, isLong: Bool) {
    #expect(TextMeasure.hasLongWord(text) == isLong)
  }
}
