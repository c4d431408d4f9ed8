import Testing

@testable import DOCX

struct PlainTextTests {
  @Test(arguments: [
    ("a\u{0}b\u{8}c\u{1B}d\u{7F}e\u{9B}f", "abcdef"),
    ("\u{202E}gnp.\u{202C}exe\u{2066}x\u{2069}\u{200F}\u{061C}", "gnp.exex"),
    ("\u{FEFF}甲\u{FFFE}\u{FFFF}\u{FFF9}乙", "甲乙"),
    ("一\r\n二\r三\u{2028}四\u{85}五\t六", "一\n二\n三\n四\n五\t六"),
    ("a\u{E0041}\u{E007F}b", "ab"),
    ("שלום 𠀀 é👩‍👩‍👧", "שלום 𠀀 é👩‍👩‍👧"),
  ])
  func `what nobody should see is left out`(text: String, cleaned: String) {
    #expect(PlainText.cleaned(text) == cleaned)
  }

  @Test func `a line has no breaks`() {
    #expect(PlainText.line("\n甲\n\n乙\t丙\u{0}\n") == "甲 乙 丙")
  }
}
