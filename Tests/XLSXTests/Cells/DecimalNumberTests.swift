import Testing

@testable import XLSX

@Suite struct DecimalNumberTests {
  private func read(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    return DecimalNumber.read(bytes, 0..<bytes.count)
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
