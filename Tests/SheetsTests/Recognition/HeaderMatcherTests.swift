import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

struct HeaderMatcherTests {
  /// Form 6 with a header row of one's own, and one record below it.
  private func read(
    header: [CellContent], record: [CellContent] = Notice.major()
  ) throws -> ReturnedWorkbook {
    try Notice.read([try Notice.title(6), header, record])
  }

  @Test("A header with line breaks and spaces needs no more than a word")
  func spaced() throws {
    let read = try read(header: [
      "序 号", "产业或行业\n细分领域", "学科类别 ", "专业代码", "专业　名称", "紧缺指数", "专业分布目标院校",
    ])
    #expect(read.recordRows == [[3]])
    #expect(read.findings.allSatisfy { $0.rule == "T04" && $0.severity == .notice })
    #expect(read.forms.first?.records.first?.entries[4].text == "机械工程")
  }

  @Test("Aliases and near misses are taken for the column, and that is said")
  func aliases() throws {
    let read = try read(header: [
      "序号", "细分领域", "学科门类", "专业代码", "专业名", "紧缺指数(1-5)", "专业分布的目标院校",
    ])
    #expect(read.recordRows == [[3]])
    #expect(
      read.remarks == [
        "T04 notice B2", "T04 notice C2", "T04 notice E2", "T04 notice F2", "T04 notice G2",
      ])
  }

  @Test(
    "A near miss is one character, or two before or behind",
    arguments: [
      ("专业名称", "专业名", true), ("毕业时间", "毕业时问", true), ("岗位匹配度", "岗位匹酡度", true),
      ("单位", "单位全称", true), ("姓名", "填写姓名", true), ("政治面貌", "政治面貌情况", true),
      ("所学专业", "所学的专业", true), ("职称", "名称", false), ("学历", "学位", false),
      ("专业代码", "专业名称", false), ("单位", "单位名称及地址", false), ("是否退休", "退休", false),
      ("学历要求", "", false), ("专业素质", "工作绩效", false),
    ])
  func similar(_ header: String, _ text: String, _ isSimilar: Bool) {
    #expect(
      HeaderMatcher.isSimilar(text, header) == isSimilar,
      "“\(text)” is\(isSimilar ? "" : " not") to be taken for “\(header)”")
  }

  @Test("Swapped columns are read by their headers")
  func swapped() throws {
    let read = try read(
      header: ["序号", "学科类别", "产业或行业细分领域", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
      record: [1, "工学", "工程和经济", "080201", "机械工程", 3, "宁夏大学"])
    #expect(read.remarks == ["T05 notice B2"])
    #expect(
      read.forms.first?.records.first?.entries.map(\.text)
        == ["1", "工程和经济", "工学", "080201", "机械工程", "3", "宁夏大学"])
  }

  @Test("A column more is passed over, and that is said")
  func extra() throws {
    let read = try read(
      header: ["序号", "产业或行业细分领域", "联系电话", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
      record: [1, "工程和经济", "0951-1234567", "工学", "080201", "机械工程", 3, "宁夏大学"])
    #expect(read.remarks == ["T05 notice C2"])
    #expect(read.forms.first?.records.first?.entries[2].text == "工学")
    #expect(
      read.forms.first?.records.first?.entries.contains { $0.text.contains("0951") } == false)
  }

  @Test("Without a column that must be there no record is taken")
  func missing() throws {
    let read = try read(
      header: ["序号", "产业或行业细分领域", "学科类别", "专业代码", "紧缺指数", "专业分布目标院校"],
      record: [1, "工程和经济", "工学", "080201", 3, "宁夏大学"])
    #expect(read.remarks == ["T03 error -"])
    #expect(read.findings.first?.message.contains("专业名称") == true)
    #expect(read.forms.first?.isRejected == true)
    #expect(read.recordRows == [[3]], "its rows are read all the same, to be counted")
  }

  @Test("Without 序号 nothing is missing")
  func withoutOrdinal() throws {
    let read = try read(
      header: ["产业或行业细分领域", "学科类别", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
      record: ["工程和经济", "工学", "080201", "机械工程", 3, "宁夏大学"])
    #expect(read.remarks.isEmpty)
    #expect(read.recordRows == [[3]])
    #expect(read.forms.first?.positions.first == .some(nil))
  }

  @Test("A column that may be blank is missed too, but its records are taken")
  func optionalMissing() throws {
    let read = try read(
      header: ["序号", "产业或行业细分领域", "专业代码", "专业名称", "紧缺指数", "专业分布目标院校"],
      record: [1, "工程和经济", "080201", "机械工程", 3, "宁夏大学"])
    #expect(read.remarks == ["T03 error -"])
    #expect(read.findings.first?.message.contains("学科类别") == true)
    #expect(read.forms.first?.isRejected == false)
  }

  // MARK: Two levels

  private func tally(_ header: [[CellContent]]) throws -> ReturnedWorkbook {
    try Notice.read([try Notice.title(2)] + header + [[1, "银川", 1, 2, 3, 4, 5, 6]])
  }

  @Test("Forms 2 and 8 have headers on two levels", arguments: [2, 8])
  func twoLevels(_ number: Int) throws {
    let read = try Notice.read([try Notice.title(number)] + (try Notice.header(number)))
    #expect(read.remarks.isEmpty)
    #expect(read.forms.first?.headerRow == 3)
    #expect(
      try read.forms.first?.positions == Notice.form(number).columns.indices.map { $0 + 1 })
  }

  @Test("The columns of either group of form 8 are told apart")
  func groups() throws {
    let now = TestID.make(sequence: 901)
    let next = TestID.make(sequence: 903)
    let read = try Notice.read(
      [try Notice.title(8)] + (try Notice.header(8)) + [
        [
          1, "银川", "甲公司", "总工程师", "王伟", .string(now), "研究生", "高级工程师", "李强",
          .string(next), "大学本科", "工程师",
        ]
      ])
    let record = try #require(read.forms.first?.records.first)
    let form = try Notice.form(8)
    func text(_ id: String) -> String? { form.index(of: id).map { record.entries[$0].text } }
    #expect(text("current_id_number") == now)
    #expect(text("backup_id_number") == next)
    #expect(text("backup_title") == "工程师")
  }

  @Test(
    "A tally on one level is read where its headers are clear",
    arguments: [
      ["序号", "地区（市县）", "正高级", "副高级", "小计", "中级职称", "初级职称", "其他"],
      ["序号", "地区", "正高", "副高", "高级小计", "中级", "初级", "其它"],
    ])
  func flattened(_ headers: [String]) throws {
    let read = try tally([headers.map { .string($0) }])
    #expect(read.forms.first?.isRejected == false)
    #expect(read.findings.allSatisfy { $0.severity == .notice })
    #expect(read.recordRows == [[3]])
  }

  @Test("A group without its lower level is broken")
  func lowerLevelGone() throws {
    let read = try tally([
      ["序号", "地区（市县）", "高级职称", "", "", "中级职称", "初级职称", "其他"]
    ])
    #expect(read.remarks == ["T06 error C2"])
    #expect(read.forms.first?.isRejected == true)
    #expect(read.recordRows == [[3]])
  }

  @Test("Two groups on one level cannot be told apart")
  func flattenedGroups() throws {
    let form = try Notice.form(8)
    let read = try Notice.read([
      try Notice.title(8), form.columns.map { .string($0.header) },
      form.columns.indices.map { .string("甲\($0)") },
    ])
    #expect(read.findings.count { $0.rule == "T06" && $0.severity == .error } == 2)
    #expect(read.forms.first?.isRejected == true)
  }

  @Test("A group with a column less is broken")
  func lowerColumnGone() throws {
    let read = try Notice.read([
      try Notice.title(2),
      ["序号", "地区（市县）", "高级职称", "", "中级职称", "初级职称", "其他"],
      ["", "", "正高级", "副高级"], [1, "银川", 1, 2, 4, 5, 6],
    ])
    #expect(read.remarks == ["T06 error C2"])
    #expect(read.findings.first?.message.contains("高级职称") == true)
  }
}
