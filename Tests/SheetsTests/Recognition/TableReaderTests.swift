import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// Rows below a header: records, and everything that is none.
struct TableReaderTests {
  /// Form 6 with rows below its header, the first of which is row 3.
  private func read(_ rows: [[CellContent]]) throws -> (ReturnedForm, [String]) {
    let read = try Notice.read([try Notice.title(6), try Notice.header(6)[0]] + rows)
    return (try #require(read.forms.first), read.remarks)
  }

  private func rows(of form: ReturnedForm) -> [Int] { form.records.map(\.row) }

  @Test("Empty rows between records are no end")
  func gaps() throws {
    let (form, remarks) = try read([Notice.major(1), [], [], Notice.major(2)])
    #expect(rows(of: form) == [3, 6])
    #expect(form.ignored.isEmpty)
    #expect(remarks == ["T10 notice A4"])
  }

  @Test("A header that is printed again is passed over")
  func repeatedHeader() throws {
    let header = try Notice.header(6)[0]
    let (form, _) = try read([Notice.major(1), header, Notice.major(2)])
    #expect(rows(of: form) == [3, 5])
  }

  @Test(
    "The notice's examples are no records",
    arguments: ["如：装备制造", "例：装备制造", "例如装备制造", "示例：装备制造", "（示例）装备制造"])
  func example(_ text: String) throws {
    let (form, remarks) = try read([
      [1, .string(text), "工学", "0802", "机械类", 5, "宁夏大学"], Notice.major(1),
    ])
    #expect(rows(of: form) == [4])
    #expect(form.ignoredRows == ["示例行 1"])
    #expect(remarks == ["T07 notice B3"])
  }

  @Test(
    "Notes below the table are no records and nothing to complain of",
    arguments: [
      "填表说明：1.请以 Excel 格式上报；", "注：以上数据截至六月三十日", "备注", "说明：由人事处填写",
      "学科类别按大类填写（具体参照国家职业大典）；",
    ])
  func notesBelow(_ text: String) throws {
    let (form, remarks) = try read([Notice.major(1), [.string(text)]])
    #expect(rows(of: form) == [3])
    #expect(form.ignoredRows == ["说明行 1"])
    #expect(remarks.isEmpty)
  }

  @Test("A note within the table is told where records follow")
  func noteWithin() throws {
    let (form, remarks) = try read([
      Notice.major(1), ["说明：以下为二分厂"], Notice.major(2),
    ])
    #expect(rows(of: form) == [3, 5])
    #expect(form.ignoredRows == ["说明行 1"])
    #expect(remarks == ["T11 notice A4"])
  }

  @Test("Numbered notes, one a row, are notes to the last")
  func numberedNotes() throws {
    let (form, _) = try read([
      Notice.major(1), ["填表说明"], ["1.请以Excel格式上报；"], ["2.专业代码、专业名称请以国家规范名称填写；"],
      ["本表一式两份"],
    ])
    #expect(rows(of: form) == [3])
    #expect(form.ignoredRows == ["说明行 4"])
  }

  @Test("A row of totals is no record", arguments: ["合计", "总 计", "小计", "7总计"])
  func total(_ text: String) throws {
    let (form, _) = try read([
      Notice.major(1), [.string(text), .empty, .empty, .empty, .empty, 3],
    ])
    #expect(rows(of: form) == [3])
    #expect(form.ignoredRows == ["总计行 1"])
  }

  @Test("The total of a tally is kept, to be reckoned again")
  func tallyTotal() throws {
    let read = try Notice.read(
      [try Notice.title(2)] + (try Notice.header(2)) + [
        [1, "银川", 1, 2, 3, 4, 5, 6], [7, "总计", 1, 2, 3, 4, 5, 6],
      ])
    let form = try #require(read.forms.first)
    #expect(form.records.map(\.row) == [4])
    #expect(form.total?.row == 5)
    #expect(form.ignoredRows == ["总计行 1"])
  }

  @Test("Printed numbers and regions with nothing beside them are not filled in")
  func printed() throws {
    let tally = try Notice.read(
      [try Notice.title(2)] + (try Notice.header(2)) + [
        [1, "银川", 1, 2, 3, 4, 5, 6], [2, "石嘴山"], [3, "吴忠"], [4, "中卫"], [5, "固原"], [6, "区直"],
      ])
    #expect(tally.recordRows == [[4]])
    #expect(tally.forms.first?.ignoredRows == ["未填写 5"])
    let (form, remarks) = try read([Notice.major(1), [2], [3], [.string("4")]])
    #expect(rows(of: form) == [3])
    #expect(form.ignoredRows == ["未填写 3"])
    #expect(remarks.isEmpty)
  }

  @Test("A unit's own name before a blank row is not filled in")
  func prefilled() throws {
    let read = try Notice.read([
      try Notice.title(1), try Notice.header(1)[0], Notice.person(), [2, "甲公司", .empty, "甲公司"],
    ])
    #expect(read.recordRows == [[3]])
    #expect(read.forms.first?.ignoredRows == ["未填写 1"])
  }

  @Test("Formulas without a result are not filled in")
  func emptyFormulas() throws {
    let formula = CellContent.formula("SUM(C5:D5)", cached: .number(0))
    let blank = CellContent.formula("IF(A5=\"\",\"\",A5)", cached: .string(""))
    let read = try Notice.read(
      [try Notice.title(2)] + (try Notice.header(2)) + [
        [1, "银川", 1, 2, .formula("SUM(C4:D4)", cached: .number(3)), 4, 5, 6],
        [2, "石嘴山", .empty, .empty, formula], [.empty, .empty, .empty, .empty, blank],
      ])
    #expect(read.recordRows == [[4]])
    #expect(read.forms.first?.records.first?.entries[4].isFormula == true)
    #expect(read.forms.first?.ignoredRows == ["未填写 2"])
  }

  @Test("A record may hold but one entry of its own")
  func sparse() throws {
    let (form, _) = try read([[1, .empty, .empty, .empty, "机械工程"]])
    #expect(rows(of: form) == [3])
  }

  @Test("Every row is a record or counted among the ignored")
  func nothingIsLost() throws {
    let below: [[CellContent]] = [
      Notice.major(1), [2], ["如：装备制造", "如：装备制造"], ["合计"], ["填表说明：请填写"],
      ["审核人：", "赵敏"], [.empty, .empty, .empty, .empty, "电气工程"],
    ]
    let (form, _) = try read(below)
    #expect(form.records.count + form.ignored.values.reduce(0, +) == below.count)
  }

  // MARK: Signatures

  @Test("Labels below the table are fields, with what stands behind or beside them")
  func signatures() throws {
    let read = try Notice.read([
      try Notice.title(9), ["填报单位（盖章）：甲公司", .empty, .empty, .empty, "填报日期：", "2020年7月6日"],
      try Notice.header(9)[0],
      [
        1, "银川", "甲公司", "王伟", .string(TestID.make()), "大学本科", "工程师", "智能制造方向",
      ],
      ["填报人：", "柏清", .empty, "审核人 :喻澄"],
    ])
    let form = try #require(read.forms.first)
    #expect(form.field("reporting_unit") == "甲公司")
    #expect(form.field("report_date") == "2020年7月6日")
    #expect(form.field("filled_by") == "柏清")
    #expect(form.field("reviewed_by") == "喻澄")
    #expect(form.ignoredRows == ["签字行 1"])
    #expect(form.records.count == 1)
  }
}
