import Testing

@testable import XLSX

/// References stand for characters.
struct MarkupReferencesTests {
  @Test(
    "References are resolved, and others stay",
    arguments: [
      ("a&amp;b", "a&b"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&#20013;&#x6587;", "中文"),
      ("&unknown; &", "&unknown; &"), ("&#xD800;", "&#xD800;"),
      ("&#99999999999;", "&#99999999999;"),
      ("plain", "plain"), ("&amp;amp;", "&amp;"),
    ])
  func resolved(_ markup: String, _ text: String) {
    #expect(MarkupReferences.resolved(markup) == text)
  }

  @Test("What is escaped is read back", arguments: ["<a & \"b\">", "换\n行\t", "中文"])
  func escaped(_ text: String) {
    #expect(MarkupReferences.resolved(MarkupReferences.escaped(text)) == text)
  }
}
