import Forms
import Testing

@testable import Sheets

struct TitleMatcherTests {
  private func match(_ text: String) throws -> TitleMatch? {
    let campaign = try Notice.campaign()
    return TitleMatcher(campaign, outlines: campaign.forms.map(FormOutline.init))
      .match(text, at: CellPlace(row: 1, column: 1))
  }

  @Test(
    "A title is known by its tail, whatever stands before it",
    arguments: [
      ("机械工程专业技术人才盘点信息汇总表", 1, "机械工程"),
      ("宁夏某某公司2020年度经济专业技术人才盘点信息汇总表", 1, "经济"),
      ("专业技术人才盘点信息汇总表", 1, nil),
      ("附件1 电气工程 专业技术人才盘点\n信息汇总表（2020年）", 1, "电力电气工程"),
      ("质量标准化工程专业技术人员总量统计表", 2, "质量标准化工程"),
      ("建设工程领军人才推荐表", 3, "建设工程"),
      ("工艺美术系列紧缺人才需求目录", 7, "工艺美术"),
      ("安全工程  高层次人才引进计划表", 10, "安全工程"),
    ] as [(String, Int, String?)])
  func knownByItsTail(_ text: String, _ form: Int, _ series: String?) throws {
    let match = try #require(try match(text), "“\(text)” is a title")
    #expect(try Notice.campaign().forms[match.formIndex].number == form)
    #expect(match.series == series)
    #expect(!match.hasPlaceholder)
  }

  @Test("The notice's own XX is no series", arguments: ["XX", "xx", "ＸＸ", "X X"])
  func placeholder(_ letters: String) throws {
    let match = try #require(try match("\(letters)工程（经济、工艺美术）领军人才推荐表"))
    #expect(match.hasPlaceholder)
    #expect(match.series == nil, "the series that the placeholder mentions is nobody's choice")
  }

  @Test(
    "A sentence that mentions a form is no title",
    arguments: [
      "", "推荐表", "领军人才推荐", "请把领军人才推荐表填好后于七月十日以前报送到下列收件处",
      "领军人才推荐表由各单位填写并加盖公章以后报送",
      "说明：" + String(repeating: "各单位认真组织，", count: 12) + "填写领军人才推荐表",
    ])
  func noTitle(_ text: String) throws {
    #expect(try match(text) == nil, "“\(text)” is taken for a title")
  }
}
