import Testing

@testable import Forms

struct TableLineTests {
  @Test("Lines come apart at the first space; remarks and empty lines are none")
  func lines() {
    let text = "# 说明\n1101 01 02\r\n\n9\n0801 力学 类\n"
    let lines = Array(TableLine.all(of: text))
    #expect(lines.map(\.head) == ["1101", "9", "0801"])
    #expect(lines.map(\.rest) == ["01 02", "", "力学 类"])
  }

  @Test("A text without lines has none", arguments: ["", "\n\r\n", "# 说明"])
  func nothing(_ text: String) {
    #expect(Array(TableLine.all(of: text)).isEmpty)
  }
}
