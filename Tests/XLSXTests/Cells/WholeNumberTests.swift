import Testing

@testable import XLSX

@Suite struct WholeNumberTests {
  @Test(
    "Whole numbers end at 32 bits",
    arguments: [
      ("0", 0), ("007", 7), (" 12\n", 12), ("+3", 3), ("4294967295", 4_294_967_295),
      ("4294967296", nil), ("99999999999999999999999999", nil), ("-1", nil), ("1 2", nil),
      ("", nil), (" ", nil), ("1.0", nil),
    ] as [(String, Int?)])
  func read(_ text: String, _ expected: Int?) {
    let bytes = Array(text.utf8)
    #expect(WholeNumber.read(bytes.span) == expected, "\(text)")
  }
}
