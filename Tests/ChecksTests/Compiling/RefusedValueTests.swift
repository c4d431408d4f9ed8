import Forms
import Templates
import TestSupport
import Testing

@testable import Checks

/// A value that an error speaks about is none for the rules that would need it.
@Suite struct RefusedValueTests {
  private let book: RuleBook
  private let campaign: Campaign

  private static let loaded = Result {
    let campaign = try Campaign.load("talent-inventory-2020", from: .embedded)
    return (campaign, try RuleBook(campaign))
  }

  init() throws {
    (campaign, book) = try Self.loaded.get()
  }

  private func said(_ changes: [[String: RawValue]]) throws -> [String] {
    let form = try #require(campaign.form(1))
    let reader = EntryReader(campaign)
    let sound: [String: RawValue] = [
      "area": "宁夏某公司", "name": "张三", "unit": "宁夏某公司", "sex": "男", "ethnicity": "汉族",
      "id_number": .text(TestID.make(born: "19800715")), "native_place": "宁夏银川",
      "politics": "群众", "education": "研究生", "degree": "硕士", "graduated": "2005.07",
      "title": "高级工程师", "retired": "否", "quality": "高", "performance": "优秀", "fit": "高",
    ]
    var returned = ReturnedForm(
      number: 1, sheet: "S", title: nil, headerRow: 2,
      positions: form.columns.indices.map { $0 + 1 })
    returned.records = zip(changes.indices, changes).map { offset, row in
      let all = sound.merging(row) { $1 }
      return Record(
        row: offset + 3,
        entries: zip(form.columns, 1...).map { column, position in
          let raw = all[column.id] ?? .empty
          return Entry(
            place: CellPlace(row: offset + 3, column: position), raw: raw,
            reading: reader.read(raw, as: column))
        })
    }
    return book.check(returned, in: CheckContext(reportingUnitNames: ["宁夏某公司"]))
      .map { "\($0.rule) \(form.columns[($0.place?.column ?? 1) - 1].id)" }
  }

  @Test(
    "An impossible day of birth has one finding, whatever else would need the age or sex",
    arguments: ["20300101", "20100101", "18900101"])
  func birthDate(born: String) throws {
    let id = RawValue.text(TestID.make(born: born))
    #expect(try said([["id_number": id, "sex": "女"]]) == ["A09 id_number"])
    #expect(try said([["id_number": id, "retired": "是", "fit": ""]]) == ["A09 id_number"])
  }

  @Test func aWrongSexDoesNotMakeSomebodyDueForRetirement() throws {
    let id = RawValue.text(TestID.make(born: "19630715"))
    let row: [String: RawValue] = [
      "id_number": id, "sex": "女", "title": "工程师", "graduated": "1990.07",
    ]
    #expect(try said([row]) == ["A13 sex"])
  }

  @Test func twoRowsWithOneImpossibleNumberAreNoDuplicates() throws {
    let id = RawValue.text(TestID.make(born: "20300101"))
    #expect(
      try said([["id_number": id], ["id_number": id]]) == ["A09 id_number", "A09 id_number"])
  }

  @Test func whetherABlankIsAllowedCannotBeToldFromAnUnreadableCell() throws {
    #expect(try said([["retired": "不详", "fit": ""]]) == ["A27 retired"])
  }
}
