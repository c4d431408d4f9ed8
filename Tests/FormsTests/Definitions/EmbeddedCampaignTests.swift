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

  @Test(arguments: 1...10)
  func givesTheNoticesNotesVerbatim(form number: Int) throws {
    let form = try #require(campaign.form(number))
    #expect(form.notes == (try NoticeText.lines(of: form.label)))
  }

  @Test func givesTheExplanationOfTermsVerbatim() throws {
    let glossary = try #require(campaign.glossary)
    #expect(glossary.title == "指标解释")
    #expect(glossary.items == (try NoticeText.lines(of: "指标解释")))
    #expect(glossary.items.count == 12)
  }

  /// Which cells must be filled, besides 姓名 and 身份证号 (the rules A01, A03 and A35).
  static let required: [(form: Int, headers: Set<String>)] = [
    (1, ["单位", "性别", "民族", "政治面貌", "最高学历", "学位", "职称", "是否退休", "姓名", "身份证号"]),
    (2, []),
    (3, ["性别", "学历", "职称", "姓名", "身份证号"]),
    (4, ["性别", "学历", "职称", "姓名", "身份证号"]),
    (5, ["性别", "学历", "职称", "姓名", "身份证号"]),
    (6, ["专业名称", "紧缺指数"]),
    (7, ["紧缺专业", "岗位名称", "需求数量"]),
    (8, ["单位", "岗位名称", "姓名", "身份证号"]),
    (9, ["单位", "专业领域及发展方向", "姓名", "身份证号"]),
    (10, ["单位", "专业要求", "需求数量", "引进方式"]),
  ]

  @Test(arguments: required)
  func asksForTheRequiredCells(form number: Int, headers: Set<String>) throws {
    let form = try #require(campaign.form(number))
    #expect(Set(form.columns.filter(\.isRequired).map(\.header)) == headers)
    for column in form.columns {
      let isChecked = column.rules.contains { ["A01", "A03", "A35"].contains($0.ruleID) }
      #expect(isChecked == column.isRequired, "附件\(number) \(column.id)")
    }
  }

  /// Where a merged cell speaks for its rows: regions, units and posts, never whom a row is about.
  @Test func fillsDownPlacesAndPostsAlone() {
    let filling = campaign.forms.map { form in
      form.columns.filter(\.fillsDown).map(\.header)
    }
    #expect(
      filling == [
        ["地区", "单位"], ["地区（市县）"], ["行业（地区）"], ["行业（地区）"], ["行业（地区）"], [], ["岗位名称"],
        ["地区（行业）", "单位", "岗位名称"], ["地区（行业）", "单位"], ["地区（行业）", "单位"],
      ])
  }

  @Test func laysTheFieldsForSignaturesOnTheThreePlans() {
    for form in campaign.forms {
      let isPlan = form.number >= 8
      #expect(form.headerFields.map(\.label) == (isPlan ? ["填报单位（盖章）", "填报日期"] : []))
      #expect(form.footerFields.map(\.label) == (isPlan ? ["填报人", "审核人"] : []))
    }
  }

  @Test func printsTheSixRegionsAndTheirTotal() throws {
    let form = try #require(campaign.form(2))
    let rows = try #require(form.printedRows)
    #expect(rows.values == campaign.regions.map(\.name))
    #expect(rows.totalLabel == "总计")
    let subtotal = try #require(form.columns.first { $0.header == "小计" })
    #expect(subtotal.sumOf == ["senior_full", "senior_associate"])
  }

  @Test func keepsTheTwoListsOfAppraisalsApart() throws {
    func list(_ form: Int) throws -> [String] {
      let column = try #require(campaign.form(form)?.columns.first { $0.id == "role" })
      guard case .code(let id) = column.kind else { return [] }
      return campaign.codeLists[id]?.values ?? []
    }
    #expect(try list(3) == ["优秀", "良好", "一般", "不合格"])
    #expect(try list(4) == ["优秀", "良好", "合格", "一般"])
    #expect(try list(5) == ["优秀", "良好", "合格", "一般"])
  }

  @Test func numbersEveryRuleOfTheNotice() {
    let ids =
      (1...36).map { $0 < 10 ? "A0\($0)" : "A\($0)" }
      + (1...6).map { "B0\($0)" } + (1...9).map { "C0\($0)" } + ["C10"]
      + (1...9).map { "D0\($0)" } + (1...8).map { "E0\($0)" } + (1...9).map { "X0\($0)" }
      + ["S05", "S06", "S07", "S13", "T02", "T03", "T04", "T05", "T06", "T07", "T09", "T11"]
      + ["T12", "T13"]
    #expect(Set(ids).subtracting(campaign.rules.keys) == [])
    let names = campaign.rules.values.map(\.name)
    #expect(Set(names).count == names.count, "two rules of one readable name")
  }

  /// Every rule of a letter that stands for cells is laid on some column, field or form.
  @Test func laysEveryRuleOfACellOnSomething() {
    // The negative list is known to floors above alone.
    var laid: Set<String> = ["C04"]
    laid.formUnion(campaign.returnRules.map(\.ruleID))
    for form in campaign.forms {
      laid.formUnion(form.rules.map(\.ruleID))
      laid.formUnion(form.columns.flatMap(\.rules).map(\.ruleID))
      laid.formUnion((form.headerFields + form.footerFields).flatMap(\.rules).map(\.ruleID))
    }
    let ofCells = campaign.rules.keys.filter { !"STU".contains($0.prefix(1)) }
    #expect(Set(ofCells).subtracting(laid) == [])
  }

  @Test(arguments: ["id", "sex", "title", "total", "by", "with", "other"])
  func namesColumnsThatTheFormHas(parameter: String) throws {
    for form in campaign.forms {
      for (column, use) in form.columns.flatMap({ column in column.rules.map { (column, $0) } }) {
        let rule = try #require(campaign.rules[use.ruleID])
        let parameters = rule.parameters.overlaid(with: use.parameters)
        guard let other = try parameters.string(parameter) else { continue }
        #expect(form.index(of: other) != nil, "附件\(form.number) \(column.id) \(use.ruleID)")
      }
    }
  }

  /// Two columns of one form that go by the same text could be taken for each other.
  @Test func knowsNoTwoColumnsOfAFormByTheSameText() {
    for form in campaign.forms {
      var owners: [String: String] = [:]
      for column in form.columns {
        for text in [column.header] + column.aliases {
          let key = TextKey.fold((column.group ?? "") + text)
          let other = owners.updateValue(column.id, forKey: key)
          #expect(other == nil || other == column.id, "附件\(form.number)：\(text)")
        }
      }
    }
  }

  /// ISO 29500-1, 18.3.1.32: the prompt of a cell holds at most 255 characters.
  @Test func keepsPromptsShort() {
    for column in campaign.forms.flatMap(\.columns) {
      #expect((column.prompt ?? "").utf16.count <= 255, "\(column.header)")
    }
  }
}
