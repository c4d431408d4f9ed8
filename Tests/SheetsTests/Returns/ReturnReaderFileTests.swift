import Checks
import Forms
import Testing
import TestSupport
import XLSX

@testable import Sheets

/// What is said of a file as a whole.
struct ReturnReaderFileTests {
  private func form(_ number: Int, _ rows: [[CellContent]] = []) throws -> SheetDraft {
    SheetDraft("附件\(number)", [try Notice.title(number)] + (try Notice.header(number)) + rows)
  }

  // MARK: Stamps

  @Test("A file of this campaign's present blank has nothing to be told")
  func present() throws {
    #expect(try Notice.read([form(6, [Notice.major()])]).findings.isEmpty)
  }

  @Test("A file without a stamp is told so once, however many forms it has")
  func unstamped() throws {
    let read = try Notice.read(
      [form(6, [Notice.major()]), form(1, [Notice.person()])], options: WorkbookOptions())
    #expect(read.findings.map { "\($0.rule) \($0.severity)" } == ["T01 notice"])
  }

  @Test("An old blank and another campaign's are warnings that name it")
  func otherBlanks() throws {
    let old = try Notice.read(
      [form(6, [Notice.major()])], options: Notice.stamped(version: "2019.2"))
    #expect(old.fileRemarks == ["T01 warning -"])
    #expect(old.findings.first?.message.contains("“2019.2”不是当前版本“2020.1”") == true)
    let other = try Notice.read(
      [form(6, [Notice.major()])], options: Notice.stamped(campaign: "x\u{202E}2016"))
    #expect(other.findings.first?.message.contains("另一次盘点（x2016）") == true)
  }

  @Test("A file without a form needs no stamp, and our own tables no other one")
  func exempt() throws {
    let options = WorkbookOptions()
    #expect(try Notice.read([SheetDraft("通讯录", [["甲"]])], options: options).findings.isEmpty)
    let own = try Notice.read(
      [form(6), form(3)], options: Notice.stamped(.consolidated, version: "0"))
    #expect(own.findings.isEmpty)
  }

  // MARK: Nothing to report

  @Test("An empty form is a warning with its number, beside others that are not")
  func empty() throws {
    let read = try Notice.read([form(6, [Notice.major()]), form(3), form(9, [[1], [2], [3]])])
    #expect(read.fileRemarks == ["S04 warning 3", "S04 warning 9"])
    #expect(
      read.findings.first?.message == "附件3《领军人才推荐表》无数据；如确无，请在表头下第一行注明“无”")
    #expect(try Notice.read([form(3)]).fileRemarks == ["S04 warning 3"])
  }

  @Test(
    "A form that says that it has nothing is none of them",
    arguments: [
      ["无"], [1, "无"], [.empty, .empty, "无"], ["本单位无领军人才"], ["零报告"], [1, "/", "/"],
      ["我单位没有此类人员"], ["暂无"],
    ] as [[CellContent]])
  func said(_ row: [CellContent]) throws {
    let read = try Notice.read([form(6, [Notice.major()]), form(3, [row])])
    #expect(read.fileRemarks.isEmpty)
    #expect(read.forms.last?.ignoredRows == ["零报告 1"])
  }

  @Test("无 in a column that the blank fills in by itself says so too")
  func saidInPrefilled() throws {
    for row in [[1, "无"], [1, "甲公司", .empty, "无"]] as [[CellContent]] {
      let read = try Notice.read([form(6, [Notice.major()]), form(1, [row])])
      #expect(read.fileRemarks.isEmpty)
      #expect(read.forms.last?.ignoredRows == ["零报告 1"])
    }
  }

  @Test("A file with nothing in any form is told once")
  func allEmpty() throws {
    let read = try Notice.read([form(1), form(3), form(6, [[1], [2]])])
    #expect(read.fileRemarks == ["S04 warning -"])
    #expect(read.findings.first?.message.hasPrefix("整份未填写") == true)
  }

  @Test("A form whose header was rejected is not empty but unknown, and two sheets are one form")
  func notEmpty() throws {
    let broken = SheetDraft("附件10", [try Notice.title(10), ["序号", "地区", "单位", "学历"]])
    let read = try Notice.read([
      form(6, [Notice.major()]), broken, SheetDraft("附件6 副本", form(6).rows),
    ])
    #expect(read.fileRemarks.isEmpty)
    #expect(read.findings.contains { $0.rule == "T03" })
  }
}
