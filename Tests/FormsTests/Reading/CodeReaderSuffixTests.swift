import Testing

@testable import Forms

@Suite struct CodeReaderSuffixTests {
  @Test(
    "A text bears one of the suffixes, or none",
    arguments: [
      ("本科", true), ("本科（在职）", true), ("在职", false), ("本科（在职）（函授）", false),
    ])
  func suffixes(text: String, isListed: Bool) {
    var list = Reader.education
    list.optionalSuffixes = ["在职", "函授"]
    #expect((CodeReader(list).read(text).value != nil) == isListed)
  }

  @Test func manySuffixesCostNoMoreThanTheirNumber() {
    var list = Reader.education
    list.optionalSuffixes = (0..<40).map { "法\($0)" }
    #expect(CodeReader(list).read("本科（法39）").value == .code("大学本科"))
  }
}
