import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

struct RegisterReaderTests {
  private func read(_ bytes: some Sequence<UInt8>, as name: String = "名册.csv") throws -> Register {
    let folder = try TemporaryFolder()
    return try RegisterReader(Notice.campaign()).read(path: folder.write(bytes, as: name))
  }

  private func lines(_ register: Register) -> [String] {
    register.units.map { "\($0.code) \($0.name) \($0.region ?? "-") \($0.series ?? "-")" }
  }

  @Test(
    "A register is read alike in every way of writing it",
    arguments: ["register.csv", "register-gb18030.csv", "register.xlsx"])
  func fixtures(_ name: String) throws {
    let register = try RegisterReader(Notice.campaign())
      .read(path: Batch.fixtures.folder + "/" + name)
    #expect(register.units.count == 8)
    #expect(lines(register).first == "D001 银川云杉机床有限公司 银川 机械工程")
    #expect(lines(register).last == "D008 宁夏白杨农机制造有限公司 吴忠 机械工程")
  }

  @Test("Columns may stand in any order, among others, below a title")
  func reordered() throws {
    let text = """
      单位名册,,,,
      序号,系列,单 位 名 称,联系人,地区,代码
      1,机械,"甲,""乙""公司",赵,银川市,U1
      2,,丙公司,钱,,
      3,石油,丁公司,孙,火星,U3\r
      ,,,,,
      """
    #expect(
      try lines(read(text.utf8)) == [
        "U1 甲,\"乙\"公司 银川 机械工程", "丙公司 丙公司 - -", "U3 丁公司 - -",
      ])
  }

  @Test("Tabs and semicolons part fields too", arguments: ["\t", ";"])
  func separators(_ separator: String) throws {
    let text =
      ["单位代码", "单位名称"].joined(separator: separator) + "\n"
      + ["U1", "甲公司"].joined(separator: separator)
    #expect(try lines(read(text.utf8)) == ["U1 甲公司 - -"])
  }

  @Test("A register may be a workbook of any making")
  func workbook() throws {
    let bytes = try WorkbookWriter.draft([
      SheetDraft("旧", visibility: .hidden, [["单位代码", "单位名称"], ["X", "旧公司"]]),
      SheetDraft("名册", [["单位名册"], [], ["单位代码", "单位名称", "地区"], [101, "甲公司", "固原"]]),
    ]).bytes()
    #expect(try lines(read(bytes, as: "名册.xlsx")) == ["101 甲公司 固原 -"])
  }

  @Test(
    "What is no register is refused with words",
    arguments: [
      ("", "没有表头"), ("甲,乙\n丙,丁", "没有表头"), ("单位名称,地区\n甲公司,银川", "单位代码"),
      ("单位代码,地区\nU1,银川", "单位名称"),
    ])
  func refused(_ text: String, _ words: String) throws {
    let error = #expect(throws: RegisterError.self) { try read(text.utf8) }
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    #expect(error?.isMissing == false)
  }

  @Test("Bytes that are no text are refused")
  func noText() throws {
    let error = #expect(throws: RegisterError.self) { try read([0xFF, 0xFE, 0x00, 0x80, 0x81]) }
    #expect(error?.isMissing == false)
  }

  @Test("A register that is not there is told apart from one that is none")
  func missing() throws {
    let error = #expect(throws: RegisterError.self) {
      try RegisterReader(Notice.campaign()).read(path: "/nowhere/名册.csv")
    }
    #expect(error?.isMissing == true)
  }
}
