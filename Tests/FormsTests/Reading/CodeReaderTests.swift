import Testing

@testable import Forms

@Suite struct CodeReaderTests {
  @Test(
    "Values, ways of writing them, and nothing else",
    arguments: [
      ("研究生", .value(.code("研究生"), [])),
      ("研 究 生", .value(.code("研究生"), [.synonym(nil)])),
      ("高中(职高,技校)", .value(.code("高中（职高、技校）"), [.synonym(nil)])),
      ("本科", .value(.code("大学本科"), [.synonym(nil)])),
      ("大学", .value(.code("大学本科"), [.synonym(.notice)])),
      ("回", .value(.code("回族"), [.synonym(nil)])),
      ("维", .value(.code("回族"), [.synonym(nil)])),
      ("博士后", .value(.code("博士后"), [])),
      ("大专/或中专", .unreadable(.ambiguous)),
      ("本科生", .unreadable(.unlisted)),
      ("大", .unreadable(.unlisted)),
      ("，", .unreadable(.unlisted)),
    ] as [(String, Reading)])
  func reading(text: String, reading: Reading) {
    #expect(CodeReader(Reader.education).read(text) == reading)
  }

  @Test func aValueWinsOverASynonym() {
    var list = Reader.education
    list.synonyms["研究生"] = .init(value: "大学本科")
    #expect(CodeReader(list).read("研究生") == .value(.code("研究生"), []))
    #expect(CodeReader(list).read("研究 生").value == .code("研究生"))
  }
}
