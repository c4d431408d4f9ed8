import Forms
import Templates
import TestSupport
import Testing

@testable import Checks

/// The rules of the campaign of 2020 on rows of its own forms.
@Suite struct CampaignOf2020Tests {
  private let campaign: Campaign
  private let book: RuleBook

  private static let loaded = Result {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    return (campaign, try RuleBook(campaign))
  }

  init() throws {
    (campaign, book) = try Self.loaded.get()
  }

  /// A person of form 1 with nothing wrong, some columns changed.
  private func person(_ changes: [String: RawValue] = [:]) -> [String: RawValue] {
    let sound: [String: RawValue] = [
      "ordinal": 1, "area": "宁夏某公司", "name": "张三", "unit": "宁夏某公司", "sex": "男",
      "ethnicity": "汉族", "id_number": .text(TestID.make(born: "19800715")),
      "native_place": "宁夏银川", "politics": "群众", "education": "研究生", "degree": "硕士",
      "graduated": "2005.07", "title": "高级工程师", "retired": "否", "quality": "高",
      "performance": "优秀", "fit": "高",
    ]
    return sound.merging(changes) { $1 }
  }

  /// The rules that speak about rows of a form, each with the column at which it stands.
  private func said(_ number: Int, _ rows: [[String: RawValue]]) throws -> [String] {
    try vetted(number, rows).findings.map { finding in try words(for: finding) }
  }

  /// The rules that speak about all forms of a return, each with its form and column.
  private func saidAcross(_ forms: [Int: [[String: RawValue]]]) throws -> [String] {
    let vetted = try forms.map { number, rows in try self.vetted(number, rows) }
    return try book.check(return: vetted, in: CheckContext()).map { finding in
      "\(finding.form ?? 0): \(try words(for: finding))"
    }
  }

  private func words(for finding: Finding) throws -> String {
    let columns = try #require(campaign.form(finding.form ?? 0)).columns
    let column = finding.place.map { columns[$0.column - 1].id } ?? "-"
    return "\(finding.rule) \(finding.severity) \(column)"
  }

  private func vetted(_ number: Int, _ rows: [[String: RawValue]]) throws -> VettedForm {
    let form = try #require(campaign.form(number))
    let reader = EntryReader(campaign)
    var returned = ReturnedForm(
      number: number, sheet: "S", title: nil, headerRow: 2,
      positions: form.columns.indices.map { $0 + 1 })
    returned.records = rows.enumerated().map { offset, row in
      Record(
        row: offset + 3,
        entries: zip(form.columns, 1...).map { column, position in
          let raw = row[column.id] ?? .empty
          return Entry(
            place: CellPlace(row: offset + 3, column: position), raw: raw,
            reading: reader.read(raw, as: column))
        })
    }
    returned.fields = (form.headerFields + form.footerFields).enumerated().map { offset, field in
      let text = field.kind == .date ? "2020年7月1日" : "某某\(offset)"
      return FieldEntry(id: field.id, place: CellPlace(row: 1, column: 1), text: text)
    }
    return book.vet(returned, in: CheckContext(reportingUnitNames: ["宁夏某公司"], region: "银川"))
  }

  @Test func anAgeThatCannotBeIsSaidOnce() throws {
    let child = person(["id_number": .text(TestID.make(born: "20100315"))])
    #expect(try said(1, [child]) == ["A09 error id_number"])
  }

  @Test func aSoundPersonIsToldByNoRule() throws {
    #expect(try said(1, [person()]) == [])
  }

  @Test(
    "Usual ways of writing things are no faults",
    arguments: [
      ("politics", "党员"), ("education", "硕士研究生"), ("ethnicity", "汉"), ("sex", "男性"),
      ("degree", "工学硕士"), ("graduated", "2005年07月"), ("title", "高工"), ("retired", "在职"),
      ("native_place", "宁夏回族自治区银川市"), ("graduated", "２００５．０７"),
    ] as [(String, RawValue)])
  func usual(column: String, value: RawValue) throws {
    let said = try said(1, [person([column: value])])
    #expect(said.allSatisfy { $0.contains("notice") }, "\(said)")
  }

  @Test(
    "One cell changed, one finding",
    arguments: [
      ("name", "", "A01 error name"), ("name", "张三1", "A02 warning name"),
      ("name", "张 三", "A02 notice name"), ("unit", "", "A35 error unit"),
      ("unit", "别的公司", "A33 warning unit"), ("area", "", "A36 notice area"),
      ("area", "银川", "A36 notice area"), ("sex", "女", "A13 error sex"),
      ("sex", "不详", "A12 error sex"), ("ethnicity", "火星族", "A14 error ethnicity"),
      ("id_number", "", "A03 error id_number"),
      ("id_number", 640_104_198_007_159_000, "A04 error id_number"),
      ("id_number", "6401041980071590", "A06 error id_number"),
      ("id_number", "640104198007159018", "A07 error id_number"),
      ("id_number", "640102800101959", "A08 warning id_number"),
      ("id_number", "H12345678", "A11 notice id_number"),
      ("native_place", "银川", "A15 notice native_place"),
      ("politics", "民主党派", "A16 error politics"), ("politics", "火星党", "A16 error politics"),
      ("education", "博士后流动站", "A18 error education"), ("degree", "学位", "A19 error degree"),
      ("degree", "学士", "A20 notice degree"), ("graduated", "毕业", "A21 error graduated"),
      ("graduated", "2020.08", "A21 error graduated"),
      ("graduated", 2010.1, "A22 warning graduated"),
      ("graduated", "1990.07", "A23 warning graduated"), ("title", "总经理", "A24 warning title"),
      ("title", "高级", "A24 error title"), ("title", "", "A35 error title"),
      ("retired", "不知道", "A27 error retired"), ("quality", "优", "A30 error quality"),
      ("quality", "", "A30 warning quality"), ("performance", "", "A32 warning performance"),
      ("fit", "", "A30 warning fit"), ("fit", .error("#REF!"), "T09 error fit"),
      ("unit", " 宁夏某公司", "T13 notice unit"),
    ] as [(String, RawValue, String)])
  func oneCell(column: String, value: RawValue, finding: String) throws {
    #expect(try said(1, [person([column: value])]) == [finding])
  }

  @Test func aRetiredPersonNeedsNoFit() throws {
    let retired = person([
      "retired": "是", "id_number": .text(TestID.make(born: "19550715")), "graduated": "1985.07",
    ])
    #expect(try said(1, [retired]) == ["A31 notice fit"])
    #expect(try said(1, [retired.merging(["fit": ""]) { $1 }]) == [])
  }

  @Test func retirementAgesOf2020() throws {
    let man = person(["id_number": .text(TestID.make(born: "19600630")), "graduated": "1985.07"])
    #expect(try said(1, [man]) == ["A28 warning retired"])
    let young = person(["retired": "是", "fit": ""])
    #expect(try said(1, [young]) == ["A29 warning retired"])
  }

  @Test func thoseBesideTheTargetGroupAreNoticed() throws {
    let other = person(["education": "大学本科", "degree": "学士", "title": "工程师"])
    #expect(try said(1, [other]) == ["A34 notice title"])
  }

  @Test func theSamePersonTwice() throws {
    #expect(try said(1, [person(), person(["ordinal": 2])]) == ["X08 error id_number"])
  }

  @Test func aNumberThatIsSomebodyElsesHasOneFinding() throws {
    let woman = person(["name": "李四", "sex": "女", "graduated": "2005.07"])
    #expect(try said(1, [person(), woman]) == ["X08 error id_number"])
    #expect(try said(1, [woman, person()]) == ["X08 error id_number"])
  }

  @Test func aTally() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "region": "银川", "senior_full": 1, "senior_associate": 2, "senior_total": 3,
      "intermediate": 4, "junior": 5, "other": 6,
    ]
    func said(_ changes: [String: RawValue]) throws -> [String] {
      try self.said(2, [row.merging(changes) { $1 }])
    }
    #expect(try said([:]) == [])
    #expect(try said(["senior_total": 4]) == ["B03 error senior_total"])
    #expect(try said(["senior_total": ""]) == ["B03 notice senior_total"])
    #expect(try said(["junior": -5]) == ["B02 error junior"])
    #expect(try said(["junior": "5人"]) == ["B02 notice junior"])
    #expect(try said(["junior": ""]) == ["B02 notice junior"])
    #expect(try said(["senior_full": "若干"]) == ["B02 error senior_full"])
    #expect(try said(["region": "永宁县"]).allSatisfy { !$0.contains("error") })
    #expect(try said(["region": "上海"]) == ["B01 error region"])
    #expect(try said(["region": "固原"]) == ["B05 warning region"])
    #expect(try self.said(2, [row, row]) == ["B05 warning region"])
    let none = row.merging(row.keys.filter { row[$0] != "银川" }.map { ($0, 0) }) { $1 }
    #expect(try self.said(2, [none]) == ["B06 notice region"])
  }

  @Test func recommendations() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "industry": "机械", "name": "张三", "sex": "男",
      "id_number": .text(TestID.make(born: "19800715")), "education": "研究生", "degree": "硕士",
      "studied": "机械工程", "school": "宁夏大学", "profession": "机械设计", "title": "高级工程师",
      "honours": "无", "role": "优秀", "plan": "继续培养",
    ]
    #expect(try said(3, [row]) == [])
    #expect(try said(4, [row]) == [])
    let fair = row.merging(["role": "合格"]) { $1 }
    #expect(try said(3, [fair]) == ["C01 warning role"])
    #expect(try said(4, [fair]) == [])
    let bad = row.merging(["role": "不合格"]) { $1 }
    #expect(try said(3, [bad]) == ["C02 warning role"])
    #expect(try said(5, [bad]) == ["C01 warning role"])
    #expect(try said(5, [row.merging(["role": "尚可"]) { $1 }]) == ["C01 error role"])
    let engineer = row.merging(["title": "工程师"]) { $1 }
    #expect(try said(3, [engineer]) == ["C05 notice honours"])
    #expect(try said(4, [engineer]) == [])
    #expect(try said(3, [engineer.merging(["honours": "塞上英才（2018年）"]) { $1 }]) == [])
    let elder = row.merging(["id_number": .text(TestID.make(born: "19740101"))]) { $1 }
    #expect(try said(5, [elder]) == ["C10 notice name"])
    #expect(try said(4, [elder]) == [])
  }

  @Test func demands() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "major": "区块链工程", "post": "工程师", "duties": "开发", "demand": 5,
      "education": "研究生", "experience": "三年", "ability": "编程", "this_year": 2,
      "next_years": 3, "sources": "北京",
    ]
    func said(_ changes: [String: RawValue]) throws -> [String] {
      try self.said(7, [row.merging(changes) { $1 }])
    }
    #expect(try said([:]) == [])
    #expect(try said(["demand": "3-5"]) == ["D07 error demand"])
    #expect(try said(["this_year": 6]) == ["D08 warning this_year"])
    #expect(try said(["this_year": 1]) == ["D08 notice this_year"])
    #expect(try said(["demand": ""]) == ["A35 error demand"])
    #expect(try said(["major": "区块链"]) == ["D09 warning major"])
  }

  @Test func shortages() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "field": "工程和经济", "discipline": "机械类", "major_code": "080217T",
      "major": "增材制造工程", "shortage": 5, "schools": "某大学",
    ]
    #expect(try said(6, [row]) == [])
    #expect(try said(6, [row.merging(["shortage": 6]) { $1 }]) == ["D01 error shortage"])
    #expect(
      try said(6, [row.merging(["major_code": "080217"]) { $1 }]) == ["D04 notice major_code"])
    #expect(
      try said(6, [row.merging(["major_code": "089999"]) { $1 }]) == ["D02 warning major_code"])
    #expect(
      try said(6, [row.merging(["major_code": "080401"]) { $1 }]) == ["D03 warning major_code"],
      "the class need not be told as well")
    #expect(try said(6, [row.merging(["major_code": ""]) { $1 }]) == ["D03 notice major_code"])
    #expect(
      try said(6, [row.merging(["discipline": "材料类"]) { $1 }]) == ["D06 warning discipline"])
  }

  @Test func successions() throws {
    let person = RawValue.text(TestID.make(born: "19700715"))
    let other = RawValue.text(TestID.make(born: "19800715"))
    let row: [String: RawValue] = [
      "ordinal": 1, "area_industry": "机械", "unit": "宁夏某公司", "post": "总工程师",
      "current_name": "张三", "current_id_number": person, "current_education": "研究生",
      "current_title": "高级工程师", "backup_name": "李四", "backup_id_number": other,
      "backup_education": "研究生", "backup_title": "工程师",
    ]
    func said(_ changes: [String: RawValue]) throws -> [String] {
      try self.said(8, [row.merging(changes) { $1 }])
    }
    #expect(try said([:]) == [])
    #expect(try said(["backup_id_number": person]) == ["E03 error backup_id_number"])
    #expect(
      try said([
        "current_name": "", "current_id_number": "", "current_education": "", "current_title": "",
      ]) == ["E03 error backup_id_number"])
    #expect(
      try said([
        "backup_name": "", "backup_id_number": "", "backup_education": "", "backup_title": "",
      ]) == ["E04 notice backup_name"])
  }

  @Test func intakes() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "area_industry": "机械", "unit": "宁夏某公司", "requirement": "机械", "demand": 1,
      "education": "研究生", "way": "全职引进", "incentive": "安家费",
    ]
    #expect(try said(10, [row]) == [])
    #expect(try said(10, [row.merging(["way": "借用"]) { $1 }]) == ["E05 error way"])
    #expect(try said(10, [row.merging(["way": "全职"]) { $1 }]) == [])
    #expect(try said(10, [row.merging(["demand": 0]) { $1 }]) == ["E07 error demand"])
    #expect(try said(10, [row.merging(["incentive": ""]) { $1 }]) == ["E08 notice incentive"])
  }

  // MARK: Across forms

  /// A return with one person on every form and nothing wrong, some cells of a form changed.
  private func whole(
    _ number: Int = 0, _ changes: [String: RawValue] = [:]
  ) -> [Int: [[String: RawValue]]] {
    let zhang = person()
    let li = person(["name": "李四", "id_number": .text(TestID.make(born: "19810715"))])
    let wang = person(["name": "王五", "id_number": .text(TestID.make(born: "19820715"))])
    let current = Dictionary(uniqueKeysWithValues: zhang.map { ("current_" + $0.key, $0.value) })
    let backup = Dictionary(uniqueKeysWithValues: li.map { ("backup_" + $0.key, $0.value) })
    var forms: [Int: [[String: RawValue]]] = [
      1: [zhang, li, wang],
      2: [
        [
          "region": "银川", "senior_full": 0, "senior_associate": 3, "senior_total": 3,
          "intermediate": 0, "junior": 0, "other": 0,
        ]
      ],
      3: [zhang], 4: [li], 9: [li], 8: [current.merging(backup) { $1 }],
      5: [wang],
      6: [["major": "机械工程", "shortage": 5]], 7: [["major": "机械工程", "demand": 5]],
      10: [["requirement": "机械工程等专业", "demand": 5]],
    ]
    forms[number]?[0].merge(changes) { $1 }
    return forms
  }

  @Test func aSoundReturnIsToldByNoRule() throws {
    #expect(try saidAcross(whole()) == [])
  }

  @Test(
    "One cell changed puts one form at odds with another",
    arguments: [
      (9, "id_number", .text(TestID.make(born: "19700715")), "9: X01 warning name"),
      (4, "name", "赵六", "4: X02 error name"), (8, "backup_name", "赵六", "8: X02 error backup_name"),
      (3, "sex", "女", nil), (4, "education", "大学本科", "4: X03 warning education"),
      (9, "title", "工程师", "9: X03 warning title"), (8, "backup_title", "副高", nil),
      (2, "senior_associate", 4, "2: X04 error senior_associate"),
      (2, "intermediate", 1, "2: X04 error intermediate"), (2, "senior_total", 7, nil),
      (2, "intermediate", "若干", nil), (10, "demand", 6, "10: X07 warning demand"),
      (10, "requirement", "轮机工程", "10: X07 notice requirement"),
      (7, "major", "轮机工程、机械工程", nil),
      (
        9, "id_number", .text(TestID.make(born: "19810715", sequence: 903)),
        "9: X09 notice id_number"
      ),
    ] as [(Int, String, RawValue, String?)])
  func across(form: Int, column: String, value: RawValue, finding: String?) throws {
    let said = try saidAcross(whole(form, [column: value]))
    #expect(said == [finding].compactMap(\.self))
  }

  @Test func peopleOnListsWhereTheyDoNotBelong() throws {
    var forms = whole()
    forms[5] = forms[4]
    #expect(try saidAcross(forms) == ["5: C03 warning name"])
    forms = whole(
      8, ["current_name": "王五", "current_id_number": .text(TestID.make(born: "19820715"))])
    #expect(try saidAcross(forms) == ["8: X05 notice current_name"])
    forms = whole()
    forms[9] = forms[3]
    #expect(try saidAcross(forms) == ["9: X06 notice name"])
    forms = whole()
    forms[1]?[2].merge([
      "retired": "是", "fit": "", "id_number": .text(TestID.make(born: "19550715")),
      "graduated": "1985.07",
    ]) { $1 }
    forms[5]?[0]["id_number"] = .text(TestID.make(born: "19550715"))
    #expect(try saidAcross(forms) == ["5: C09 warning name"])
    forms = whole(7, ["major": "轮机工程"])
    #expect(try saidAcross(forms) == ["7: D09 notice major", "10: X07 notice requirement"])
  }
}
