import Forms
import Testing

@testable import Sheets

struct FieldParserTests {
  private func fields(_ texts: [String]) throws -> [String] {
    let outlines = try Notice.campaign().forms.map(FormOutline.init)
    let cells = texts.enumerated().map { TextCell(column: $0.offset + 1, text: $0.element) }
    return FieldParser(outlines).fields(in: TextRow(number: 9, cells: cells))
      .map { "\($0.id)=\($0.text) \($0.place?.description ?? "-")" }
  }

  @Test(
    "A label is followed by its entry, in its own cell or the next",
    arguments: [
      (["填报人：柏清"], ["filled_by=柏清 A9"]),
      (["填 报 人 :  柏清 "], ["filled_by=柏清 A9"]),
      (["填表人", "柏清"], ["filled_by=柏清 A9"]),
      (["填报人：", "柏清", "审核人：", "喻澄"], ["filled_by=柏清 A9", "reviewed_by=喻澄 C9"]),
      (["填报人：", "审核人：喻澄"], ["filled_by= A9", "reviewed_by=喻澄 B9"]),
      (["填报单位（盖章）：甲公司", "填报日期：2020.7.6"], ["reporting_unit=甲公司 A9", "report_date=2020.7.6 B9"]),
    ])
  func labelled(_ texts: [String], _ expected: [String]) throws {
    #expect(try fields(texts) == expected)
  }

  @Test(
    "What the blank prints is no entry",
    arguments: ["填报日期：    年  月  日", "填报日期：____年__月__日", "填报人：________", "审核人："])
  func printed(_ text: String) throws {
    let found = try fields([text])
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("= ") }, "“\(text)” holds nothing: \(found)")
  }

  @Test(
    "Other text is no label", arguments: ["", "：", "姓名：王伟", "请填报人签字：柏清", "王伟"])
  func unlabelled(_ text: String) throws {
    #expect(try fields([text]).isEmpty)
  }

  @Test("A text too long for a label is not even looked at")
  func long() throws {
    #expect(try fields([String(repeating: "填报人", count: 200) + "：柏清"]).isEmpty)
  }
}
