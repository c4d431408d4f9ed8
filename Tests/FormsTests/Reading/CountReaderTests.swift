import Testing

@testable import Forms

@Suite struct CountReaderTests {
  @Test(arguments: [(12.0, 12), (0, 0), (3.0, 3), (1e9, 1_000_000_000)])
  func number(number: Double, count: Int) {
    #expect(Reader.read(number, "\(number)", as: .count) == .value(.count(count), []))
  }

  @Test(
    "Texts that hold one number",
    arguments: [
      ("12人", 12), ("12名", 12), ("１２人", 12), ("12 人", 12), ("无", 0), ("—", 0), ("-", 0),
    ])
  func text(text: String, count: Int) {
    #expect(Reader.read(text, as: .count) == .value(.count(count), [.numberFromText]))
  }

  @Test(
    "Texts that are nothing but a number",
    arguments: [("12", 12, []), ("１２", 12, [.narrowed]), ("1,200", 1200, []), ("12.0", 12, [])]
      as [(String, Int, [Adjustment])])
  func plain(text: String, count: Int, adjustments: [Adjustment]) {
    #expect(Reader.read(text, as: .count) == .value(.count(count), adjustments))
  }

  @Test(
    "Faults are told apart",
    arguments: [
      ("3-5", ReadingFault.notNumber), ("若干", .notNumber), ("约12人", .notNumber),
      ("-3", .negative), ("1.5", .fraction), ("12,34", .notNumber), ("人", .notNumber),
      ("99999999999999999999999", .notNumber), ("1e3", .notNumber), ("2020.03.30", .notNumber),
    ])
  func fault(text: String, fault: ReadingFault) {
    #expect(Reader.read(text, as: .count) == .unreadable(fault))
  }

  @Test func faultsOfNumbers() {
    #expect(Reader.read(-1, "-1", as: .count) == .unreadable(.negative))
    #expect(Reader.read(0.5, "0.5", as: .count) == .unreadable(.fraction))
    #expect(Reader.read(.nan, "NaN", as: .count) == .unreadable(.notNumber))
    #expect(Reader.read(1e12, "1E12", as: .count) == .unreadable(.notNumber))
    #expect(Reader.read(.boolean(true), as: .count) == .unreadable(.notNumber))
  }
}
