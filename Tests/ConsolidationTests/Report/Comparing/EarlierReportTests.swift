import Foundation
import Testing
import TestSupport

@testable import Consolidation

struct EarlierReportTests {
  @Test(
    "What is no report's file is refused in words",
    arguments: [
      "", "{", "[]", "null", "{\"campaign\":\"x\",\"files\":[],\"outputs\":[]}",
      "{\"format\":\"pandian-report\"}",
      "{\"format\":\"other\",\"version\":1,\"title\":\"\",\"as_of\":\"\",\"highlights\":[],\"figures\":[]}",
      String(repeating: "[", count: 100_000),
    ])
  func refused(_ text: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, as: "某.json")
    let error = #expect(throws: EarlierReportError.self) { try EarlierReport(path: path) }
    #expect(error?.message.contains("“某.json”不是盘点报告的数据文件") == true)
    #expect(error?.isMissing == false)
  }

  @Test("A newer format is told as such")
  func newer() throws {
    let text =
      "{\"format\":\"pandian-report\",\"version\":2,\"title\":\"\",\"as_of\":\"\",\"highlights\":[],\"figures\":[]}"
    let error = #expect(throws: EarlierReportError.self) {
      try EarlierReport(Data(text.utf8), name: "某.json")
    }
    #expect(error?.message == "“某.json”的格式版本是 2，本程序只认识 1")
  }

  @Test("No such file")
  func missing() {
    let error = #expect(throws: EarlierReportError.self) {
      try EarlierReport(path: "/nowhere/某.json")
    }
    #expect(error?.isMissing == true)
  }

  @Test("What it says is cleaned, and no number takes the reader down")
  func hostile() throws {
    let text = """
      {"format":"pandian-report","version":1,"title":"\\u202e<b>","as_of":"2019-06-30",
       "highlights":[{"id":"a","name":"甲\\u0007","kind":"count","value":1e300,"unit":"人"}],
       "figures":[]}
      """
    let earlier = try EarlierReport(Data(text.utf8), name: "某.json")
    #expect(earlier.title == "<b>")
    #expect(earlier.highlights.first?.name == "甲")
    #expect(earlier.highlights.first?.value == nil)
  }
}
