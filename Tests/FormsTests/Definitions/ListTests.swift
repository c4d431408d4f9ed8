import Forms
import Templates
import Testing

/// What the campaign's lists make of the ways in which people write.
struct ListTests {
  let campaign: Campaign

  init() throws {
    campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
  }

  static let synonyms: [(list: String, text: String, value: String, severity: Severity?)] = [
    ("politics", "党员", "中共党员", nil),
    ("politics", "九三", "九三学社社员", nil),
    ("politics", "无", "群众", .warning),
    ("politics", "团员", "共青团员", nil),
    ("education", "本科", "大学本科", nil),
    ("education", "大 学", "大学本科", .notice),
    ("education", "硕士", "研究生", .notice),
    ("education", "职高", "高中（职高、技校）", nil),
    ("degree", "ＭＢＡ", "硕士", nil),
    ("degree", "Ph.D", "博士", nil),
    ("degree", "硕士研究生", "硕士", .notice),
    ("degree", "/", "无学位", nil),
    ("yes_no", "已退休", "是", nil),
    ("yes_no", "在职", "否", nil),
    ("region", "银川市", "银川", nil),
    ("region", "永宁县", "银川", .notice),
    ("region", "海原县", "中卫", .notice),
    ("region_industry", "机械", "机械工程", nil),
    ("way", "柔性", "柔性引进", nil),
    ("education_requirement", "硕士研究生及以上", "研究生", nil),
    ("ethnicity", "维族", "维吾尔族", nil),
  ]

  @Test(arguments: synonyms)
  func readsSynonyms(
    entry: (list: String, text: String, value: String, severity: Severity?)
  ) throws {
    let list = try #require(campaign.codeLists[entry.list])
    let synonym = list.synonyms[TextKey.fold(entry.text)]
    #expect(synonym == CodeList.Synonym(value: entry.value, severity: entry.severity))
  }

  @Test(arguments: [
    ("politics", "民主党派"), ("education", "中专/大专"), ("education", "大专、本科"),
    ("way", "全职/柔性"),
  ])
  func refusesWhatCouldMeanMore(list: String, text: String) throws {
    let list = try #require(campaign.codeLists[list])
    #expect(list.ambiguous.contains(TextKey.fold(text)))
  }

  @Test func countsFiftySixEthnicGroups() throws {
    let list = try #require(campaign.codeLists["ethnicity"])
    #expect(Set(list.values).count == 56)
    #expect(list.values.allSatisfy { $0.hasSuffix("族") })
  }

  /// A value must be found by its own text, and no synonym or refusal may take its place.
  @Test func neverReadsAValueAsAnother() {
    for list in campaign.codeLists.values {
      let values = list.values + list.tolerated
      for value in values {
        let key = TextKey.fold(value)
        let isOwn = list.synonyms[key].map { $0.value == value } ?? true
        #expect(isOwn, "\(list.id)：\(value)")
        #expect(!list.ambiguous.contains(key), "\(list.id)：\(value)")
      }
      #expect(Set(values.map { TextKey.fold($0) }).count == values.count, "\(list.id)")
      #expect(list.ambiguous.isDisjoint(with: list.synonyms.keys), "\(list.id)")
    }
  }

  @Test(arguments: [
    ("高工", "高级工程师", "副高级"), ("高级工程师（副高）", "高级工程师", "副高级"),
    ("教授级高工", "正高级工程师", "正高级"), ("副高", "副高级", "副高级"),
    ("中级", "中级", "中级"), ("工程师", "工程师", "中级"), ("助工", "助理工程师", "初级"),
    ("技术员", "技术员", "初级"), ("无", "无", "其他"), ("副研究员", "副研究员", "副高级"),
    ("高级技师", "高级技师", "其他"), ("一级建造师", "一级建造师", "其他"),
  ])
  func gradesTitles(text: String, title: String, level: String) throws {
    let list = try #require(campaign.titleLists["title"])
    let entry = try #require(list.titles[TextKey.fold(text)])
    #expect(entry.title == title)
    #expect(entry.level == level)
    #expect(entry.isOtherQualification == ["高级技师", "一级建造师"].contains(title))
  }

  @Test func refusesATitleWithoutLevel() throws {
    let list = try #require(campaign.titleLists["title"])
    #expect(list.ambiguous.contains("高级"))
    #expect(list.ambiguous.isDisjoint(with: list.titles.keys))
  }
}
