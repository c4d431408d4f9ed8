import Testing

@testable import XLSX

struct NumberTextTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (0.1, "0.1"), (1e15, "1000000000000000"),
    (9_007_199_254_740_991, "9007199254740991"), (1e16, "1e+16"),
    (.leastNonzeroMagnitude, "5e-324"),
    (0.1 + 0.2, "0.30000000000000004"),
  ])
  func `the shortest digits are taken`(number: Double, text: String) {
    #expect(NumberText.shortest(number) == text)
  }

  @Test func `digits give the same number again`() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<10_000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      #expect(Double(NumberText.shortest(number)) == number)
    }
  }

  @Test(arguments: ["0", "-1", "0.10", "1.5E-3", "1e10", ".5", "5.", "00123"])
  func `digits are a number`(digits: String) {
    #expect(NumberText.isNumber(digits))
  }

  @Test(arguments: [
    "", "-", ".", "1e", "1e+", "+1", "0x10", "1 ", "NaN", "INF", "1e999", "1<2", "１",
  ])
  func `other text is no number`(digits: String) {
    #expect(!NumberText.isNumber(digits))
  }
}
