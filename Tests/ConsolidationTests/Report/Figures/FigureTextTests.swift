import Testing

@testable import Consolidation

struct FigureTextTests {
  @Test(
    "Thousands are set apart",
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1,000"), (-12_345, "-12,345"), (1_234_567, "1,234,567"),
      (Int.min, "-9,223,372,036,854,775,808"),
    ])
  func grouped(_ number: Int, _ text: String) {
    #expect(FigureText.grouped(number) == text)
  }

  @Test(
    "Shares have one place, rounded half up from the workbook's four",
    arguments: [
      (1_897, "19.0%"), (0, "0.0%"), (10_000, "100.0%"), (1_905, "19.1%"), (1_904, "19.0%"),
      (-125, "-1.3%"), (123_456, "1,234.6%"),
    ])
  func percent(_ share: Int, _ text: String) {
    #expect(FigureText.percent(share) == text)
  }

  @Test("Means have two places", arguments: [(333, "3.33"), (5, "0.05"), (-400, "-4.00")])
  func hundredths(_ number: Int, _ text: String) {
    #expect(FigureText.hundredths(number) == text)
  }

  @Test(
    "Chapters are numbered", arguments: [(1, "一"), (10, "十"), (12, "十二"), (30, "三十"), (99, "九十九")])
  func chinese(_ number: Int, _ text: String) {
    #expect(FigureText.chinese(number) == text)
  }
}
