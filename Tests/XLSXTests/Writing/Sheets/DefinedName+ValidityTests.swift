import Testing

@testable import XLSX

struct DefinedNameValidityTests {
  @Test(arguments: ["学历", "_a", "选项_1", "a.b", "ABCD1", "A1048577", "Rate", "RC_"])
  func `a text is a name`(name: String) {
    #expect(DefinedName.isValid(name))
  }

  @Test(arguments: ["", "1a", "a b", "A1", "XFD1048576", "R", "c", "R1C1", "RC", "a-b", "a!b", "="])
  func `a text is no name`(name: String) throws {
    #expect(!DefinedName.isValid(name))
    #expect(throws: WorkbookError.self) { try WorkbookWriter().define(name: name, formula: "1") }
  }
}
