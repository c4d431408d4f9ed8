import Testing

@testable import Consolidation

struct HTMLTextTests {
  @Test(
    "Nothing is taken for markup, nothing turns the direction of the page",
    arguments: [
      ("<a href='x'>&\"", "&lt;a href=&#39;x&#39;&gt;&amp;&quot;"),
      ("\u{202E}甲\u{2069}\u{200B}\u{7}乙", "甲乙"), ("一\n二", "一\n二"), ("\u{FFFE}", ""),
    ])
  func escaped(_ text: String, _ markup: String) {
    #expect(HTMLText.escaped(text) == markup)
  }
}
