import Testing

@testable import XLSX

struct MarkupWriterTests {
  @Test func `elements nest, and attributes that are nil are left out`() {
    var markup = MarkupWriter()
    markup.element("a", ["b": "1", "c": nil]) { markup in
      markup.empty("d", ["e": "x"])
      markup.element("f", text: "y")
    }
    #expect(markup.body == #"<a b="1"><d e="x"/><f>y</f></a>"#)
  }

  @Test(arguments: [
    ("plain 中文 😀", "plain 中文 😀"),
    ("a<b>&\"c\"", "a&lt;b&gt;&amp;\"c\""),
    ("tab\tline\n", "tab\tline\n"),
    ("return\r", "return_x000D_"),
    ("nul\u{0}bell\u{7}", "nul_x0000_bell_x0007_"),
    ("\u{FFFE}\u{FFFF}\u{FFFD}", "_xFFFE__xFFFF_\u{FFFD}"),
    ("_x0041_", "_x005F_x0041_"),
    ("_xff0a_", "_x005F_xff0a_"),
    ("_x004_ _X0041_ _x0041 _xGGGG_", "_x004_ _X0041_ _x0041 _xGGGG_"),
    ("_x0041", "_x0041"),
    ("", ""),
  ])
  func `text is escaped as office programs read it`(text: String, markup expected: String) {
    var markup = MarkupWriter()
    markup.text(text.utf8.span, escaping: .office)
    #expect(markup.body == expected)
  }

  @Test func `white space of an attribute is kept`() {
    var markup = MarkupWriter()
    markup.empty("a", ["b": "1\n2\t3\r\"<&"])
    #expect(markup.body == #"<a b="1&#10;2&#9;3_x000D_&quot;&lt;&amp;"/>"#)
  }

  @Test func `plain text loses what XML forbids`() {
    var markup = MarkupWriter()
    markup.text("a\u{1}_x0041_\r\u{FFFF}".utf8.span, escaping: .plain)
    #expect(markup.body == "a_x0041_&#13;")
  }

  @Test func `an escape is found wherever it stands`() {
    for escaped in ["&", "<", ">", "\u{1}", "\u{FFFF}", "_x0041_", "\u{FF08}"] {
      for before in 0...17 {
        for after in 0...17 {
          let (head, tail) = (
            String(repeating: "a", count: before), String(repeating: "字", count: after)
          )
          var (whole, alone) = (MarkupWriter(), MarkupWriter())
          whole.text((head + escaped + tail).utf8.span, escaping: .office)
          alone.text(escaped.utf8.span, escaping: .office)
          #expect(whole.body == head + alone.body + tail)
        }
      }
    }
  }

  @Test(arguments: [0, 7, 10, 99, 100, 1_048_576, Int.max])
  func `digits are those of the number`(number: Int) {
    var markup = MarkupWriter()
    markup.digits(number)
    #expect(markup.body == String(number))
  }
}
