import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Testing
import TestSupport

@testable import PandianKit

struct PandianBlankTests {
  @Test("Without a register there is a blank a series and region")
  func bySeries() throws {
    let folder = try TemporaryFolder()
    let files = try Pandian().writeBlanks(to: folder.path, series: ["机械", "经济"], regions: ["银川市"])
    #expect(files == ["银川/机械工程专业技术人才盘点表（银川）.xlsx", "银川/经济专业技术人才盘点表（银川）.xlsx"])
    #expect(try folder.files() == files.sorted())
  }

  @Test("A folder with a workbook a form is read as one return")
  func forms() async throws {
    let folder = try TemporaryFolder()
    let register = Register([Unit(code: "U1", name: "甲公司", region: "固原", series: "安全工程")])
    let files = try Pandian().writeBlanks(to: folder.path, register: register, layout: .forms)
    #expect(files.count == 11)
    #expect(files.allSatisfy { $0.hasPrefix("固原/甲公司/") })
    let report = try await Pandian().check([folder.path], register: register)
    #expect(report.files.flatMap(\.forms).map(\.number).sorted() == Array(1...10))
    #expect(report.files.allSatisfy { $0.origin.unit?.code == "U1" })
    let graver = report.findings.filter { $0.severity != .notice }
    #expect(graver.map(\.rule) == Array(repeating: "S04", count: 10), "nothing was filled in")
    #expect(graver.compactMap(\.form).sorted() == Array(1...10))
  }

  @Test("Units of hostile names stay in the folder, each in a file of its own")
  func hostile() throws {
    let folder = try TemporaryFolder()
    let names = [
      "../../x", "..", "a/b", "a\\b", "CON", "甲\u{202E}公司", "甲公司",
      String(repeating: "长", count: 400),
    ]
    let register = Register(
      names.enumerated().map { Unit(code: "\($0)", name: $1, region: nil, series: nil) })
    let files = try Pandian().writeBlanks(to: folder.path + "/out", register: register)
    #expect(Set(files).count == names.count)
    #expect(try folder.files().map { "\($0)" }.sorted() == files.map { "out/" + $0 }.sorted())
    #expect(files.allSatisfy { $0.split(separator: "/").count == 2 && $0.hasPrefix("未定地区/") })
  }

  @Test("A name that the campaign lacks is told with those it has")
  func unknown() throws {
    let folder = try TemporaryFolder()
    let region = #expect(throws: BlankError.self) {
      try Pandian().writeBlanks(to: folder.path, regions: ["火星"])
    }
    #expect(region?.message.contains("银川") == true)
    let series = #expect(throws: BlankError.self) {
      try Pandian().writeBlanks(to: folder.path, series: ["石油"])
    }
    #expect(series?.code == .unknownName)
    #expect(try folder.files().isEmpty)
  }
}
