import Testing

@testable import XLSX

@Suite struct DecimalNumberTests {
  private func read(_ text: String) -> Double? {
    DecimalNumber.read(Array(text.utf8).span)
  }

  @Test(
    "Numbers are read to the nearest double",
    arguments: [
      "0", "-0", "1", "+1", "1.", ".5", "-.5e1", "123456789012345678", "640102198001019592",
      "0.1", "38.07579170447652", "1e22", "1e23", "1E-5", "4.9e-324", "9007199254740993",
      "90071992547409910.5", "1.7976931348623157e308", "000000000000000000000001",
      "0.00000000000000000000000000001", "12345678901234567890e-10",
    ])
  func number(_ text: String) throws {
    let value = try #require(read(text))
    #expect(value.bitPattern == Double(text)?.bitPattern, "\(text)")
  }

  @Test("Whatever a double prints comes back as that double")
  func roundTrip() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      #expect(read("\(value)")?.bitPattern == value.bitPattern, "\(value)")
    }
  }

  @Test("Digits and powers of every length are read as the standard library reads them")
  func digits() {
    var random = SystemRandomNumberGenerator()
    for count in 0..<40_000 {
      var mantissa =
        String(random.next() >> UInt64.random(in: 0...63)) + (count % 9 == 0 ? "000" : "")
      let place = Int.random(in: 0...mantissa.count)
      mantissa.insert(".", at: mantissa.index(mantissa.startIndex, offsetBy: place))
      let text = "\(count % 2 == 0 ? "" : "-")\(mantissa)e\(Int.random(in: -40...40))"
      #expect(read(text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test("A number halfway between two doubles goes to the even one")
  func ties() {
    // 2⁵³ and more: every other whole number is halfway.
    for step in 0..<64 {
      let text = String(9_007_199_254_740_992 + step)
      for written in [text, "\(text).0", "\(text)00e-2", "\(text).001", "\(text.dropLast(2))e2"] {
        #expect(read(written)?.bitPattern == Double(written)?.bitPattern, "\(written)")
      }
    }
  }

  @Test(
    "What is no number is refused",
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "1,5", "0x10", "nan", "inf", "1e999", "--1", "1.2.3", "１",
      "1e99999999999999999999",
    ])
  func noNumber(_ text: String) {
    #expect(read(text) == nil, "\(text)")
  }
}
