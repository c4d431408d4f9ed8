import Checks
import Forms
import Testing
import XLSX

@testable import Sheets

struct HeaderTextTests {
  private static let known: Set<String> = ["需求数量", "行业地区", "姓名", "行业"]

  @Test(
    "A remark in brackets is no part of a header, unless the header is known with it",
    arguments: [
      ("需求数量（人）", "需求数量"), ("（必填）姓 名*", "姓名"), ("行业（地区）", "行业地区"),
      ("行业[大类]", "行业"), ("姓名（与身份证（原件）一致）", "姓名"), ("姓名）", "姓名"),
      ("姓名（", "姓名"), ("手机（移动）", "手机移动"), ("（人）", "人"),
    ])
  func key(_ text: String, _ key: String) {
    #expect(HeaderText.key(text, isKnown: Self.known.contains) == key)
  }

  @Test("Headers with remarks name their columns, on both levels")
  func remarks() throws {
    let title = try Notice.title(2)
    let read = try Notice.read([
      title,
      ["序号", "地区（市县）", "高级职称（人）", .empty, .empty, "中级职称（人）", "初级职称（人）", "其他（人）"],
      [.empty, .empty, "正高级（人）", "副高级（人）", "小计（人）", .empty, .empty, .empty],
      [1, "银川", 1, 2, 3, 4, 5, 6],
    ])
    #expect(read.recordRows == [[4]])
    #expect(read.findings.allSatisfy { $0.severity == .notice }, "\(read.findings)")
  }
}
