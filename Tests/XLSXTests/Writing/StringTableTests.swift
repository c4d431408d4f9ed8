import Testing

@testable import XLSX

struct StringTableTests {
  @Test func `a text has one number`() {
    var table = StringTable()
    let texts = ["王伟", "", "李芳", "王伟", "", "a longer text than eight bytes", "李芳"]
    #expect(texts.map { table.index(of: $0.utf8.span) } == [0, 1, 2, 0, 1, 3, 2])
  }

  @Test func `the table grows and finds everything again`() {
    var table = StringTable()
    for number in 0..<5_000 { #expect(table.index(of: "文\(number)".utf8.span) == number) }
    for number in 0..<5_000 { #expect(table.index(of: "文\(number)".utf8.span) == number) }
    #expect(table.ends.count == 5_000)
  }

  @Test func `characters that Unicode holds to be equal stay apart`() {
    var table = StringTable()
    // U+F9F7 is a compatibility ideograph of 立; a name may be written with either.
    #expect("\u{F9F7}" == "\u{7ACB}")
    #expect(table.index(of: "\u{F9F7}".utf8.span) == 0)
    #expect(table.index(of: "\u{7ACB}".utf8.span) == 1)
  }
}
