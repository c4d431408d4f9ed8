import Testing

@testable import Sheets

struct FileNameTests {
  @Test(
    "A name from outside cannot leave its folder or harm a terminal",
    arguments: [
      ("../../etc/passwd", "_.._etc_passwd"), ("..", "未命名"), (".", "未命名"), ("", "未命名"),
      ("/", "_"), ("C:\\a|b", "C__a_b"), ("a\u{0}b", "ab"), ("a\u{202E}xslx", "axslx"),
      ("甲\n公司", "甲公司"), ("  甲公司. ", "甲公司"), (".ssh", "ssh"), ("CON", "_CON"),
      ("nul.txt", "_nul.txt"), ("COM1", "_COM1"), ("console", "console"), ("a*?\"<>b", "a_____b"),
      ("宁夏甲公司（银川）", "宁夏甲公司（银川）"),
    ])
  func safe(_ text: String, _ name: String) {
    #expect(FileName.safe(text) == name)
  }

  @Test("Any name fits a file system", arguments: ["a", "甲", "👩‍👩‍👧‍👧", "e\u{301}"])
  func short(_ character: String) {
    let name = FileName.safe(String(repeating: character, count: 300))
    #expect(name.utf8.count <= 200)
    #expect(!name.isEmpty)
  }

  @Test("Names that differ only in case are told apart, for Windows does not")
  func unique() {
    var taken: Set<String> = []
    #expect(FileName.unique("ABC", taken: &taken) == "ABC")
    #expect(FileName.unique("abc", taken: &taken) == "abc（2）")
    #expect(FileName.unique("Abc", taken: &taken) == "Abc（3）")
    #expect(FileName.unique("../x", taken: &taken) != FileName.unique("..\\x", taken: &taken))
  }
}
