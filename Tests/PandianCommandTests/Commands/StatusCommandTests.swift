import Foundation
import Testing
import TestSupport

@testable import PandianCommand

struct StatusCommandTests {
  private static let arguments = [
    "status", Batch.fixtures.returns, "--units", Batch.fixtures.register, "--received",
    "2020-07-12",
  ]

  @Test("Regions, units and those to press, in words")
  func text() throws {
    let result = try Command.run(Self.arguments)
    #expect(result.status == 0)
    #expect(result.text.contains("应报"))
    #expect(result.text.contains("催报名单：1 个单位未报"))
    #expect(result.text.contains("宁夏白杨农机制造有限公司"))
  }

  @Test("The same as JSON")
  func json() throws {
    let result = try Command.run(Self.arguments + ["--format", "json"])
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.text.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["campaign", "deadline", "total", "regions", "units", "silent"])
    let total = try #require(json["total"] as? [String: Any])
    #expect(total["expected"] as? Int == 8)
    #expect(total["returned"] as? Int == 8, "the one that no register knows is one of them")
    #expect(total["silent"] as? Int == 1)
    #expect(total["late"] as? Int == 8)
    #expect(json["silent"] as? [String] == ["D008"])
    let regions = try #require(json["regions"] as? [[String: Any]])
    #expect(regions.compactMap { $0["passed"] as? Int }.reduce(0, +) == total["passed"] as? Int)
  }

  @Test("The silent ones as a table for the office")
  func silent() throws {
    let result = try Command.run(Self.arguments + ["--silent", "--format", "csv"])
    let lines = result.text.split(separator: "\r\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("\u{FEFF}单位代码,单位名称,地区") == true)
    #expect(lines.last?.hasPrefix("D008,宁夏白杨农机制造有限公司,吴忠") == true)
  }

  @Test("A region's own workbook is no unit: those whose rows it has count as returned")
  func throughRegion() throws {
    let (output, up) = (try TemporaryFolder(), try TemporaryFolder())
    _ = try Command.run(
      "consolidate", Batch.fixtures.returns + "/固原", "-o", output.path, "--units",
      Batch.fixtures.register)
    try FileManager.default.copyItem(
      atPath: output.path + "/固原汇总.xlsx", toPath: up.path("固原汇总.xlsx"))
    let result = try Command.run(
      "status", up.path, "--units", Batch.fixtures.register, "--format", "json")
    let json = try #require(try result.json() as? [String: Any])
    let total = try #require(json["total"] as? [String: Any])
    #expect(total["returned"] as? Int == 1)
    #expect(total["expected"] as? Int == 8)
    #expect(total["silent"] as? Int == 7)
  }
}
