import Testing

@testable import Sheets

/// Rows are as high as what stands in them.
struct WrappedHeightTests {
  @Test(
    "Lines are counted, those that somebody broke as well",
    arguments: [
      ("短", nil), ("一行\n两行", 33), ("a\nb\nc", 48), ("十个汉字占二十个字宽啊", 33),
      (String(repeating: "长", count: 500), 183),
    ] as [(String, Double?)])
  func heights(_ text: String, _ height: Double?) {
    #expect(WrappedHeight(widths: [20]).height { _ in text } == height)
  }
}
