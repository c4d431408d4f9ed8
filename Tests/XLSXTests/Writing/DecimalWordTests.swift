import Testing

@testable import XLSX

struct DecimalWordTests {
  @Test(arguments: [
    0, 1, 9, 10, 99, 100, 999, 1000, 9999, 10_000, 65_535, 99_999, 1_048_576,
    9_999_999, 10_000_000, 12_345_678, 99_999_999,
  ])
  func `digits are those of the number`(number: Int) {
    let digits = DecimalWord(number)
    let bytes = (0..<digits.length).map { UInt8(truncatingIfNeeded: digits.word >> UInt64($0 * 8)) }
    #expect(String(decoding: bytes, as: UTF8.self) == String(number))
  }

  @Test func `every part of a number is right`() {
    for number in stride(from: 0, to: 100_000_000, by: 9_973) {
      var markup = MarkupWriter()
      markup.digits(number)
      #expect(markup.body == String(number))
    }
  }
}
