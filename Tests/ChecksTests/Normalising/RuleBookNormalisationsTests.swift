import Checks
import Forms
import Templates
import TestSupport
import Testing

/// What was read another way than it stands, in the forms of the campaign of 2020.
@Suite struct RuleBookNormalisationsTests {
  private static let loaded = Result {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    return (campaign, try RuleBook(campaign))
  }
  private let campaign: Campaign
  private let book: RuleBook

  init() throws { (campaign, book) = try Self.loaded.get() }

  private func normalisations(
    _ number: Int, _ rows: [[String: RawValue]]
  ) throws -> [Normalisation] {
    let form = try #require(campaign.returned(number, rows))
    return book.normalisations(of: book.vet(form, in: CheckContext()).form)
  }

  private func person(_ changes: [String: RawValue] = [:]) -> [String: RawValue] {
    let sound: [String: RawValue] = [
      "ordinal": 1, "area": "某公司", "name": "张三", "unit": "某公司", "sex": "男", "ethnicity": "汉族",
      "id_number": .text(TestID.make(born: "19800715")), "native_place": "宁夏银川",
      "politics": "群众", "education": "研究生", "degree": "硕士", "graduated": "2005.07",
      "title": "高级工程师", "retired": "否", "quality": "高", "performance": "优秀", "fit": "高",
    ]
    return sound.merging(changes) { $1 }
  }

  @Test func whatStandsAsItIsReadIsNone() throws {
    #expect(try normalisations(1, [person(), person(["name": "李四"])]) == [])
    #expect(try normalisations(1, [person(["graduated": 2005.07])]) == [])
  }

  @Test(
    "A value read another way is listed under the rule of its column",
    arguments: [
      ("politics", "党员", "A16", "中共党员"), ("ethnicity", "回", "A14", "回族"),
      ("education", "本科", "A18", "大学本科"), ("degree", "工学硕士", "A19", "硕士"),
      ("title", "高工", "A24", "高级工程师"), ("title", "工程师、高级工程师", "A24", "高级工程师"),
      ("retired", "在职", "A27", "否"), ("sex", "男性", "A12", "男"),
      ("graduated", "2005年7月", "A21", "2005.07"), ("graduated", "２００５．０７", "A21", "2005.07"),
      ("graduated", 2010.1, "A22", "2010.01"),
      (
        "graduated", .date(CalendarDate(year: 2005, month: 7, day: 15) ?? .distantDay), "A21",
        "2005.07"
      ),
      ("name", "张 三", "A02", "张三"), ("name", "阿依.古丽", "A02", "阿依·古丽"),
      ("unit", "某公司 ", "T13", "某公司"), ("native_place", "宁夏\n银川", "T13", "宁夏银川"),
    ] as [(String, RawValue, String, String)])
  func listed(column: String, raw: RawValue, rule: String, value: String) throws {
    let all = try normalisations(1, [person([column: raw])])
    try #require(all.count == 1, "\(all)")
    #expect(all[0].column == column)
    #expect(all[0].rule == rule)
    #expect(all[0].value == value)
    #expect(all[0].place.row == 3)
    #expect(!all[0].manner.isEmpty)
    #expect(all[0].raw == raw.text.replacing("\n", with: "↵"))
  }

  @Test func cellsWithOneContentAreEachListed() throws {
    let all = try normalisations(
      1,
      [
        person(["politics": "党员"]), person(["politics": "党员"]), person(["politics": "中共党员"]),
      ])
    #expect(all.map(\.place.description) == ["I3", "I4"])
  }

  @Test func identityNumbersAreMasked() throws {
    let number = TestID.make(born: "19800715")
    let full = String(
      String.UnicodeScalarView(
        number.unicodeScalars.map {
          Unicode.Scalar($0.value + 0xFEE0) ?? $0
        }))
    for raw in ["\(number.prefix(6)) \(number.dropFirst(6))", full] {
      let all = try normalisations(1, [person(["id_number": .text(raw)])])
      try #require(all.count == 1, "\(all)")
      #expect(all[0].rule == "T13")
      #expect(all[0].value == "640104********\(number.suffix(4))")
      #expect(all[0].raw.contains("********"))
      #expect(all[0].raw.count == 18)
      #expect(all[0].masked == all[0])
    }
    let remark = try normalisations(1, [person(["unit": .text(" 公司\(number)")])])
    #expect(remark.map(\.value) == ["公司640104********\(number.suffix(4))"])
  }

  @Test func namesAreMaskedOnRequest() throws {
    let all = try normalisations(1, [person(["name": "欧 阳 修"])])
    #expect(all.map(\.value) == ["欧阳修"])
    #expect(all.map(\.masked.value) == ["欧阳*"])
    #expect(all.map(\.masked.raw) == ["欧阳*"])
  }

  @Test func aValueThatAnErrorSpeaksAboutIsNone() throws {
    #expect(try normalisations(1, [person(["sex": "女性"])]) == [])
    #expect(try normalisations(1, [person(["politics": "民主党派"])]) == [])
  }

  @Test func talliesAreFilled() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "region": "永宁县", "senior_full": "1人", "senior_associate": 2,
      "senior_total": "", "intermediate": "４", "junior": 5, "other": "",
    ]
    let all = try normalisations(2, [row])
    #expect(
      all.map { "\($0.place) \($0.rule ?? "-") \($0.raw)→\($0.value)" } == [
        "B3 B01 永宁县→银川", "C3 B02 1人→1", "E3 B03 →3", "F3 B02 ４→4", "H3 B02 →0",
      ])
  }

  @Test func demandsAreNotFilled() throws {
    let row: [String: RawValue] = [
      "ordinal": 1, "major": "区块链工程", "post": "工程师", "demand": "5人", "this_year": "",
    ]
    let all = try normalisations(7, [row])
    #expect(all.map { "\($0.column) \($0.rule ?? "-") \($0.value)" } == ["demand D07 5"])
  }

  @Test func aLongTextIsCut() throws {
    let text = " " + String(repeating: "长", count: 500)
    let all = try normalisations(1, [person(["unit": .text(text)])])
    try #require(all.count == 1)
    #expect(all[0].value.count == 40)
    #expect(all[0].value.hasSuffix("…"))
  }

  @Test func hostileTextIsShownByItsSigns() throws {
    let all = try normalisations(1, [person(["unit": "某\u{202E}公司\u{1B}[31m"])])
    #expect(all.map(\.raw) == ["某□公司□[31m"])
    #expect(all.map(\.value) == ["某公司[31m"])
  }
}

extension CalendarDate {
  fileprivate static let distantDay = CalendarDate.iso("1900-01-01")
}
