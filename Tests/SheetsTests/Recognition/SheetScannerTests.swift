import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// Where forms lie: what stands above, beside and between them.
struct SheetScannerTests {
  @Test("A form is found below an attachment line, fields and empty rows", arguments: 1...10)
  func everyForm(_ number: Int) throws {
    let header = try Notice.header(number)
    let read = try Notice.read(
      [[.string("附件\(number)")], [], try Notice.title(number), ["填报单位（盖章）：甲公司"], []] + header)
    #expect(read.forms.map(\.number) == [number])
    #expect(read.forms.first?.headerRow == 5 + header.count)
    #expect(read.series == [number: "机械工程"])
    #expect(read.remarks.isEmpty, "an official header gives rise to nothing")
  }

  @Test("A table may begin anywhere")
  func shifted() throws {
    let gap: [CellContent] = [.empty, .empty]
    let read = try Notice.read([
      [], [], gap + (try Notice.title(6)), gap + (try Notice.header(6)[0]), gap + Notice.major(),
    ])
    #expect(read.recordRows == [[5]])
    #expect(read.forms.first?.positions.first == 3)
    #expect(read.forms.first?.records.first?.entries[1].place?.description == "D5")
  }

  @Test("A title that still has XX asks for the series")
  func placeholder() throws {
    let read = try Notice.read([
      ["XX工程（经济、工艺美术）紧缺专业目录"], try Notice.header(6)[0], Notice.major(),
    ])
    #expect(read.remarks == ["T12 warning A1"])
    #expect(read.series.isEmpty)
    #expect(read.recordRows == [[3]])
  }

  // MARK: Without a title

  @Test("A form whose headers are its own is known without a title, and that is said")
  func untitled() throws {
    let read = try Notice.read([try Notice.header(6)[0], Notice.major()])
    #expect(read.findings.map(\.rule) == ["T02"])
    #expect(read.forms.map(\.number) == [6])
    #expect(read.recordRows == [[2]])
  }

  @Test(
    "The lists of talents share their headers: only a name tells which is which",
    arguments: [
      ("Sheet1", "甲公司.xlsx", nil), ("附件4", "甲公司.xlsx", 4),
      ("Sheet1", "拔尖人才推荐表.xlsx", 4), ("Sheet1", "甲公司/附件5后备人才推荐表.xlsx", 5),
    ] as [(String, String, Int?)])
  func ambiguous(_ sheet: String, _ file: String, _ number: Int?) throws {
    let header = try Notice.header(4)[0]
    let record: [CellContent] = header.indices.map { $0 == 0 ? 1 : .string("甲\($0)") }
    let read = try Notice.read([header, record], sheet: sheet, as: file)
    #expect(read.findings.map(\.rule) == ["T02"])
    #expect(read.forms.map(\.number) == (number.map { [$0] } ?? []))
    #expect(
      read.foreignRows + read.forms.reduce(0) { $0 + $1.records.count } >= 1,
      "no row is lost in silence")
  }

  @Test("A unit's own table with some of a form's headers is told once, and its rows are counted")
  func ownTable() throws {
    let read = try Notice.read([
      ["我单位人数"], ["正高级", "副高级", "中级职称", "初级职称"], [1, 2, 3, 4], [2, 2, 3, 4],
    ])
    #expect(read.findings.map(\.rule) == ["T02"])
    #expect(read.forms.isEmpty)
    #expect(read.foreignRows == 4)
  }

  @Test("Beside a form, a unit's own table is its own")
  func ownTableBesideForm() throws {
    let form = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
    for table in [
      [["部门", "正高级", "副高级", "中级职称", "初级职称", "合计"], ["甲", 1, 2, 3, 4, 10]],
      [["序号", "姓名", "单位", "电话"], [1, "甲", "乙", "1"]],
      [["姓名", "单位", "性别"], ["甲", "乙", "男"]],
    ] as [[[CellContent]]] {
      let read = try Notice.read([SheetDraft("附件6", form), SheetDraft("自用", table)])
      #expect(read.findings.isEmpty)
      #expect(read.foreignRows == 2)
      let alone = try Notice.read(table)
      #expect(alone.findings.map(\.rule) == ["T02"], "with nothing else it is what was sent")
    }
  }

  @Test("A form that has lost its title is told beside another one, with a column less too")
  func untitledBesideForm() throws {
    let form = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
    let whole = [try Notice.header(1)[0], Notice.person()]
    for drop in 0...3 {
      let read = try Notice.read([
        SheetDraft("附件6", form), SheetDraft("Sheet2", whole.map { Array($0.dropFirst(drop)) }),
      ])
      #expect(read.findings.count { $0.rule == "T02" } == 1, "without \(drop) columns")
    }
  }

  @Test("A whole header alone, without a title or a row, is nothing that anybody has returned")
  func headerAlone() throws {
    for number in 1...10 {
      let form = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
      let header = try Notice.header(number)
      let read = try Notice.read([SheetDraft("附件6", form), SheetDraft("Sheet2", header)])
      #expect(read.findings.isEmpty)
      #expect(read.forms.map(\.number) == [6])
      #expect(read.foreignRows == header.count)
    }
  }

  @Test("What is no form is counted and passed over")
  func foreign() throws {
    let read = try Notice.read([["通讯录"], ["姓名", "电话"], ["王伟", "123"], [], ["李强", "456"]])
    #expect(read.forms.isEmpty)
    #expect(read.foreignRows == 4)
    #expect(read.findings.isEmpty)
  }

  @Test("A title with rows and no header is told, and its rows are counted")
  func headerGone() throws {
    let read = try Notice.read([try Notice.title(6), Notice.major(), Notice.major(2)])
    #expect(read.findings.map(\.rule) == ["T03"])
    #expect(read.forms.first?.isRejected == true)
    #expect(read.forms.first?.ignoredRows == ["未识别为报表 2"])
  }

  // MARK: More than one

  @Test("Several forms may lie on one sheet")
  func several() throws {
    let read = try Notice.read(
      [
        try Notice.title(6), try Notice.header(6)[0], Notice.major(1), Notice.major(2), [],
        try Notice.title(2),
      ] + (try Notice.header(2)) + [[1, "银川", 1, 2, 3, 4, 5, 6]])
    #expect(read.forms.map(\.number) == [6, 2])
    #expect(read.recordRows == [[3, 4], [9]])
    #expect(read.findings.isEmpty)
  }

  @Test("A form on two sheets is two forms")
  func twice() throws {
    let rows = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
    let read = try Notice.read([SheetDraft("一分厂", rows), SheetDraft("二分厂", rows)])
    #expect(read.forms.map(\.sheet) == ["一分厂", "二分厂"])
  }

  @Test("Hidden sheets with lists are no forms and give no remarks")
  func hidden() throws {
    let form = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
    let lists: [[CellContent]] = [["性别", "民族", "学历"], ["男", "汉族", "研究生"], ["女", "回族", "大学本科"]]
    for visibility in [SheetVisibility.hidden, .veryHidden] {
      let read = try Notice.read([
        SheetDraft("附件6", form), SheetDraft("选项", visibility: visibility, lists),
      ])
      #expect(read.forms.map(\.number) == [6])
      #expect(read.findings.isEmpty)
    }
  }

  @Test("A form on a hidden sheet is a form")
  func hiddenForm() throws {
    let form = [try Notice.title(6), try Notice.header(6)[0], Notice.major()]
    let read = try Notice.read([
      SheetDraft("封面", [["甲公司"]]), SheetDraft("附件6", visibility: .hidden, form),
    ])
    #expect(read.recordRows == [[3]])
  }
}
