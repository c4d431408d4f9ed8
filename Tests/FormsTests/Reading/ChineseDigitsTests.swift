import Testing

@testable import Forms

@Suite struct ChineseDigitsTests {
  @Test(
    "Chinese numerals as dates have them",
    arguments: [
      ("二〇〇八年七月", "2008年7月"), ("二零一零年十二月三十一日", "2010年12月31日"),
      ("二○○八年十月", "2008年10月"), ("一九九八年二十日", "1998年20日"), ("2008年7月", "2008年7月"),
      ("十十", "1010"), ("", ""), ("零十", "010"),
    ])
  func written(text: String, digits: String) {
    #expect(ChineseDigits.written(text) == digits)
  }

  @Test(
    "Dates in Chinese numerals, and 月份 for 月",
    arguments: [
      ("二〇〇八年七月", "2008.07"), ("二〇〇八年十二月", "2008.12"), ("2008年7月份", "2008.07"),
      ("二〇〇八", "2008"),
    ])
  func dates(text: String, date: String) {
    #expect(Reader.read(text, as: .date).value?.text == date)
  }

  @Test("No dates", arguments: ["七月", "2008年份", "二〇〇八年十三月", "份", "2008年7日份"])
  func noDates(text: String) {
    #expect(Reader.read(text, as: .date) == .unreadable(.notDate))
  }
}
