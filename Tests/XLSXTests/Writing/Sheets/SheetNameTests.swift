import Testing

@testable import XLSX

struct SheetNameTests {
  @Test(arguments: ["附件1", "a b", "It's", String(repeating: "长", count: 31), " ", "😀"])
  func `a name is legal`(name: String) {
    #expect(SheetName.fault(in: name) == nil)
  }

  @Test(arguments: [
    "", "a/b", "a\\b", "a:b", "a*b", "a?b", "[a", "a]", "'a", "a'", "a\nb", "a\u{0}", "History",
    "history", String(repeating: "长", count: 32), String(repeating: "😀", count: 16),
  ])
  func `a name is refused`(name: String) {
    #expect(SheetName.fault(in: name) != nil)
    let error = #expect(throws: WorkbookError.self) { try WorkbookWriter().addSheet(name) }
    #expect(error?.code == .invalidContent)
  }

  @Test(
    arguments: [
      ("附件1", [], "附件1"),
      ("附件1", ["附件1"], "附件1(2)"),
      ("Abc", ["aBC", "abc(2)"], "Abc(3)"),
      ("a/b:c", [], "a b c"),
      ("'quoted'", [], "quoted"),
      ("", [], "Sheet"),
      ("///", ["Sheet"], "Sheet(2)"),
      ("History", [], "History(2)"),
      (String(repeating: "长", count: 40), [], String(repeating: "长", count: 31)),
      (
        String(repeating: "长", count: 40), [String(repeating: "长", count: 31)],
        String(repeating: "长", count: 28) + "(2)"
      ),
      (String(repeating: "😀", count: 16), [], String(repeating: "😀", count: 15)),
      (String(repeating: "长", count: 30) + "'b", [], String(repeating: "长", count: 30)),
    ] as [(String, Set<String>, String)])
  func `any text becomes a name`(text: String, taken: Set<String>, name: String) {
    let result = SheetName.safe(text, taken: taken)
    #expect(result == name)
    #expect(SheetName.fault(in: result) == nil)
  }

  @Test func `a formula has a name in apostrophes`() {
    #expect(SheetName.quoted("It's 附件") == "'It''s 附件'")
  }
}
