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
    for number in 0..<StringTable.greeted {
      #expect(table.index(of: "文\(number)".utf8.span) == number)
    }
    for number in 0..<StringTable.greeted {
      #expect(table.index(of: "文\(number)".utf8.span) == number)
    }
    #expect(table.count == StringTable.greeted)
  }

  @Test func `texts that differ in one byte are told apart`() {
    var table = StringTable()
    for length in 0...40 {
      let text = [UInt8](repeating: 0x61, count: length)
      #expect(table.index(of: text.span) == table.count - 1)
      for index in text.indices {
        var other = text
        other[index] = 0x62
        let count = table.count
        #expect(table.index(of: other.span) == count)
      }
    }
  }

  @Test func `later texts come in when they come again`() {
    var table = StringTable()
    for number in 0..<StringTable.greeted { _ = table.index(of: "文\(number)".utf8.span) }
    #expect(table.index(of: "晚".utf8.span) == nil)
    #expect(table.index(of: "晚".utf8.span) == StringTable.greeted)
    #expect(table.index(of: "晚".utf8.span) == StringTable.greeted)
    for number in 0..<100_000 { _ = table.index(of: "只有一次\(number)".utf8.span) }
    #expect(table.count < StringTable.greeted + 1000, "texts that come once stay out")
    #expect(table.index(of: "文0".utf8.span) == 0)
  }

  @Test func `a full table takes no more`() {
    var table = StringTable()
    let long = String(repeating: "长", count: StringTable.mostBytes / 3 / 4 + 9)
    for number in 0..<6 { _ = table.index(of: (long + "\(number)").utf8.span) }
    #expect(table.count == 3)
    #expect(table.index(of: (long + "2").utf8.span) == 2)
    #expect(table.index(of: (long + "5").utf8.span) == nil)
    #expect(table.index(of: "短".utf8.span) == 3, "a short one still finds room")
  }

  @Test func `characters that Unicode holds to be equal stay apart`() {
    var table = StringTable()
    // U+F9F7 is a compatibility ideograph of 立; a name may be written with either.
    #expect("\u{F9F7}" == "\u{7ACB}")
    #expect(table.index(of: "\u{F9F7}".utf8.span) == 0)
    #expect(table.index(of: "\u{7ACB}".utf8.span) == 1)
  }
}
