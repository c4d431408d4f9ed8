import Testing

@testable import Checks

@Suite struct TextPartsTests {
  @Test func whatIsListedIsParted() {
    #expect(TextParts.of("机械工程、土木工程") == ["机械工程", "土木工程"])
    #expect(TextParts.of("机械工程") == ["机械工程"])
    #expect(TextParts.of("、/") == [])
  }
}
