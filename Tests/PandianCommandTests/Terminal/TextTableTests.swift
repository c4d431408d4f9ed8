import Testing

@testable import PandianCommand

struct TextTableTests {
  @Test("Chinese characters take two cells, and columns line up")
  func aligned() {
    var table = TextTable()
    table.add(["错误", "A1", "x"])
    table.add(["a", "AB12", "甲"])
    #expect(table.lines(indent: 1) == [" 错误  A1    x", " a     AB12  甲"])
  }

  @Test("Rows may differ in length")
  func ragged() {
    var table = TextTable()
    table.add(["甲"])
    table.add(["a", "b"])
    #expect(table.lines() == ["甲", "a   b"])
    #expect(TextTable().lines().isEmpty)
  }
}
