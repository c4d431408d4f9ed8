import Testing

@testable import XLSX

struct MarkupWriterNumbersTests {
  private func text(_ number: Double) -> String {
    var markup = MarkupWriter()
    markup.number(number)
    return markup.body
  }

  @Test(arguments: [
    0, -0.0, 1, -12, 0.1, -0.5, 0.001, 0.0011, 12.34, 99.999, 0.1 + 0.2, 1e10 + 0.125, 1e15, 1e16,
    1e11 + 0.5, .leastNonzeroMagnitude, 43_920.5, 0.05, 1.005, 100.25, 2.675,
  ])
  func `a number has its shortest digits`(number: Double) {
    #expect(text(number) == NumberText.shortest(number))
  }

  @Test func `decimals are those that the standard library finds`() {
    var generator = SystemRandomNumberGenerator()
    for scale in [10.0, 100, 1000, 10_000, 7] {
      for _ in 0..<5_000 {
        let number = Double(Int.random(in: -99_999_999...99_999_999, using: &generator)) / scale
        #expect(text(number) == NumberText.shortest(number))
      }
    }
  }

  @Test(arguments: [0, 7, -7, Int.max, Int.min, -100_000_000, 1_234_567_890_123])
  func `a whole number has all its digits`(number: Int) {
    var markup = MarkupWriter()
    markup.integer(number)
    #expect(markup.body == String(number))
  }
}
