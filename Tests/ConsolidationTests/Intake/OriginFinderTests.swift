import Checks
import Forms
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// Whose a return is, in the order of what is believed.
struct OriginFinderTests {
  private let register = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: "经济"),
    Unit(code: "U2", name: "乙公司", region: "固原", series: "机械工程"),
  ])

  /// The origin of a return of form 6.
  private func origin(
    _ path: String, unit field: String = "", stamp: Stamp? = nil, register: Register?
  ) async throws -> Origin {
    let folder = try TemporaryFolder()
    let full = try folder.path(path)
    let options = WorkbookOptions(
      customProperties: (stamp?.properties ?? []).map {
        CustomProperty(name: $0.name, value: $0.value)
      })
    try WorkbookWriter.draft(
      [
        SheetDraft(
          "Sheet1",
          [
            ["安全工程高层次人才引进计划表"], [.string("填报单位（盖章）：" + field), .empty, .empty, "填报日期：2020.7.6"],
            ["序号", "地区（行业）", "单位", "专业要求", "学历", "需求数量", "引进方式", "激励措施", "备注"],
            [1, "石嘴山", .string(field.isEmpty ? "丙公司" : field), "机械", "研究生", 1, "柔性引进", "无"],
          ])
      ], options: options
    ).write(to: full)
    let intake = try Intake(Run.campaign(), register: register)
    var taken: [CheckedReturn] = []
    _ = try await intake.each(
      of: [InputFile(path: full, name: path)], workers: Workers(1)
    ) { taken.append($0) }
    return try #require(taken.first).origin
  }

  private func stamp(_ unit: String?, _ region: String?) -> Stamp {
    Stamp(
      purpose: .blank, campaign: "talent-inventory-2020", version: "1", unit: unit, region: region)
  }

  @Test("The blank's own stamp comes first")
  func stamped() async throws {
    let origin = try await origin(
      "吴忠/甲公司.xlsx", unit: "甲公司", stamp: stamp("U2", "中卫"), register: register)
    #expect(origin.unit?.code == "U2")
    #expect(origin.region == "中卫")
  }

  @Test("Then the names of file and folder")
  func named() async throws {
    #expect(try await origin("甲公司.xlsx", unit: "乙公司", register: register).unit?.code == "U1")
    #expect(try await origin("甲公司（终稿）2020.xlsx", register: register).unit?.code == "U1")
    #expect(try await origin("乙公司/附件10.xlsx", register: register).unit?.code == "U2")
    #expect(try await origin("乙公司/附件10.xlsx", register: register).region == "固原")
  }

  @Test("Then what is written in it")
  func written() async throws {
    #expect(try await origin("x.xlsx", unit: "乙 公司", register: register).unit?.code == "U2")
    let unknown = try await origin("x.xlsx", unit: "丁公司", register: register)
    #expect(unknown.unit == nil)
    #expect(unknown.unitName == "丁公司")
  }

  @Test("The region may come from a folder, or from the rows")
  func region() async throws {
    #expect(try await origin("吴忠市/x.xlsx", register: nil).region == "吴忠")
    #expect(try await origin("x.xlsx", register: nil).region == "石嘴山")
  }

  @Test("The series comes from the register, else from the title")
  func series() async throws {
    #expect(try await origin("甲公司.xlsx", register: register).series == "经济")
    #expect(try await origin("甲公司.xlsx", register: nil).series == "安全工程")
  }

  @Test("A file named after a form goes by its folder")
  func folderName() async throws {
    #expect(try await origin("戊公司/附件10 引进计划表.xlsx", register: nil).unitName == "丙公司")
  }
}
