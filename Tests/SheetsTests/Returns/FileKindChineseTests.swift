import Testing
import XLSX

@testable import Sheets

struct FileKindChineseTests {
  @Test("Every kind of file has a name and advice of its own words", arguments: FileKind.allCases)
  func words(_ kind: FileKind) {
    #expect(!kind.chineseName.isEmpty)
    #expect(kind.advice.count >= 6)
    #expect(!kind.chineseName.contains(kind.advice))
  }
}
