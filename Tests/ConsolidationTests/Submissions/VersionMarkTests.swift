import Foundation
import Testing

@testable import Consolidation

struct VersionMarkTests {
  @Test(
    "Marks at the end of a name go",
    arguments: [
      "甲公司（2）", "甲公司 (3)", "甲公司 - 副本", "甲公司修改版", "甲公司_v2", "甲公司（终稿）", "甲公司（第二版）",
      "甲公司2020.7.8最终版".replacingOccurrences(of: "2020.7.8", with: " 2020.7.8 "), "甲公司-0709",
      "甲公司（2020年7月9日）",
    ])
  func removed(_ name: String) {
    #expect(VersionMark.removed(from: name) == "甲公司")
  }

  @Test(
    "What belongs to a name stays",
    arguments: ["甲公司2", "三厂12", "宁夏金凤2能源化工有限公司", "甲公司（银川）", "修改版", "2020"])
  func kept(_ name: String) {
    #expect(VersionMark.removed(from: name) == name)
  }
}
