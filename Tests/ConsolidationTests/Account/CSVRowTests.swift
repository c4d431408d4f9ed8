import Testing

@testable import Consolidation

struct CSVRowTests {
  @Test(
    "Fields are quoted where they must be, and none begins a formula",
    arguments: [
      (["a", "b"], "a,b\r\n"), (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"),
      (["=1+1", "+86", "-5", "@x", "-"], "'=1+1,+86,-5,'@x,'-\r\n"), (["a\nb"], "\"a\nb\"\r\n"),
    ])
  func line(_ fields: [String], _ line: String) {
    #expect(CSVRow.line(fields) == line)
  }
}
