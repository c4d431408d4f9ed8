import Testing

@testable import PandianCommand

struct TerminalTests {
  @Test(
    "Only what can be seen reaches a terminal",
    arguments: [
      ("甲公司", "甲公司"), ("a\u{1B}[31mb", "a[31mb"), ("a\u{202E}b", "ab"), ("a\tb", "ab"),
      ("a\u{0}\u{7F}\u{9B}b", "ab"), ("a\nb", "a\nb"), ("a\u{2028}b", "ab"), ("👍", "👍"),
    ])
  func safe(_ text: String, _ shown: String) {
    #expect(Terminal.safe(text) == shown)
  }
}
