import Forms
import Templates
import Testing

/// The campaign of 2020 as the binary carries it, held against the notice's own words.
struct EmbeddedCampaignTests {
  let campaign: Campaign

  init() throws {
    campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
  }

  @Test func bearsTheNoticesDates() {
    #expect(campaign.issued.description == "2020-06-28")
    #expect(campaign.deadline.description == "2020-07-10")
    #expect(campaign.referenceDate.description == "2020-06-30")
  }

  @Test func namesRegionsAndSeriesInOrder() {
    #expect(campaign.regions.map(\.name) == ["银川", "石嘴山", "吴忠", "中卫", "固原", "区直"])
    #expect(
      campaign.series.map(\.name) == [
        "机械工程", "建设工程", "电力电气工程", "安全工程", "质量标准化工程", "经济", "工艺美术",
      ])
  }

  static let headers: [(form: Int, columns: String)] = [
    (
      1,
      "序号｜地区｜姓名｜单位｜性别｜民族｜身份证号｜籍贯｜政治面貌｜最高学历｜学位｜毕业时间｜职称｜是否退休｜专业素质｜工作绩效｜岗位匹配度"
    ),
    (2, "序号｜地区（市县）｜高级职称/正高级｜高级职称/副高级｜高级职称/小计｜中级职称｜初级职称｜其他"),
    (3, recommended), (4, recommended), (5, recommended),
    (6, "序号｜产业或行业细分领域｜学科类别｜专业代码｜专业名称｜紧缺指数｜专业分布目标院校"),
    (
      7,
      "序号｜紧缺专业｜岗位名称｜岗位职责描述｜需求数量｜学历要求｜工作经验要求｜任职能力要求｜当年急需引进数量｜未来3-5年急需引进数量｜引进目标院校（地）"
    ),
    (
      8,
      "序号｜地区（行业）｜单位｜岗位名称"
        + ["姓名", "身份证号", "学历", "职称"].map { "｜现有关键岗位专业技术人才/" + $0 }.joined()
        + ["姓名", "身份证号", "学历", "职称"].map { "｜后备关键岗位专业技术人才/" + $0 }.joined()
    ),
    (9, "序号｜地区（行业）｜单位｜姓名｜身份证号｜学历｜职称｜专业领域及发展方向"),
    (10, "序号｜地区（行业）｜单位｜专业要求｜学历｜需求数量｜引进方式｜激励措施｜备注"),
  ]

  static let recommended =
    "序号｜行业（地区）｜姓名｜性别｜身份证号｜学历｜学位｜所学专业｜毕业院校｜从事专业｜职称｜入选人才工程项目获人才荣誉奖项｜现任岗位作用发挥情况｜下一步培养使用方向"

  @Test(arguments: headers)
  func hasTheColumnsOfTheNotice(form number: Int, columns: String) throws {
    let form = try #require(campaign.form(number))
    let texts = form.columns.map { column in
      column.group.map { "\($0)/\(column.header)" } ?? column.header
    }
    #expect(texts.joined(separator: "｜") == columns)
  }

  @Test func hasTenFormsWithTheirNumbersOfColumns() {
    #expect(campaign.forms.map(\.number) == Array(1...10))
    #expect(campaign.forms.map(\.columns.count) == [17, 8, 14, 14, 14, 7, 11, 12, 8, 9])
  }
}
