import Checks
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

struct ConsolidatorTests {
  // MARK: What is written

  @Test("There is a workbook of all, one a region that has returns, and the account")
  func outputs() async throws {
    let run = try await Run.fixtures()
    #expect(
      try run.folder.files()
        == (["全区", "银川", "石嘴山", "吴忠", "中卫", "固原", "区直"].map { $0 + "汇总.xlsx" } + ["汇总清单.json"])
        .sorted())
    #expect(run.account.outputs.map(\.file).first == "全区汇总.xlsx")
  }

  @Test("The form sheets stand in official order among the others")
  func sheets() async throws {
    let sheets = try await Run.fixtures().sheets(of: "全区汇总.xlsx")
    #expect(
      sheets.map(\.name)
        == ["封面与口径", "报送情况", "报送进度"] + (1...10).map { "附件\($0)" } + [
          "总量", "结构", "专业素质×岗位匹配度", "评先评优占比", "三个名单", "两个目录", "三个计划", "缺口研判", "专家库", "待核实",
          "放行记录", "问题清单", "归一化日志", "重复人员",
        ])
  }

  @Test("Workbooks are for their owner's eyes alone")
  func permissions() async throws {
    let run = try await Run.fixtures()
    for file in try run.folder.files() where file.hasSuffix(".xlsx") {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: run.folder.path + "/" + file)
      #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(file)")
    }
  }

  @Test("Each sheet has the official headers, and where its rows came from at the right")
  func headers() async throws {
    for form in try Run.campaign().forms {
      let sheet = try #require(try await Run.fixtures().sheet(form.label, of: "银川汇总.xlsx"))
      let row = try #require(sheet.rows[3])
      let tally = form.printedRows == nil ? [] : ["合计"]
      #expect(Array(row.suffix(3 + tally.count)) == tally + ["来源单位", "来源文件", "原行号"])
      for (index, column) in form.columns.enumerated() {
        let header = column.group == nil ? row[index] : sheet.rows[4]?[index]
        #expect(header == column.header, "\(form.label)")
      }
    }
  }

  @Test("序号 begins anew on each sheet and counts every row", arguments: 1...10)
  func renumbered(_ number: Int) async throws {
    let form = try #require(try Run.campaign().form(number))
    for file in ["全区汇总.xlsx", "银川汇总.xlsx", "固原汇总.xlsx"] {
      let records = try #require(try await Run.fixtures().sheet(form.label, of: file)).records(
        of: form)
      #expect(records.map { $0[0] } == records.indices.map { String($0 + 1) }, "\(file)")
    }
  }

  @Test("Every row tells truly where it came from", arguments: 1...10)
  func provenance(_ number: Int) async throws {
    let run = try await Run.fixtures()
    let form = try #require(try Run.campaign().form(number))
    let expected = run.returns.flatMap { checked in
      checked.forms.filter { $0.returned.number == number }.flatMap { form in
        form.acceptedRecords.map {
          [checked.origin.unitName, checked.file.name, String($0.row)]
        }
      }
    }
    let sheet = try #require(try run.sheet(form.label, of: "全区汇总.xlsx"))
    #expect(sheet.records(of: form).map { Array($0.suffix(3)) } == expected)
    #expect(!expected.isEmpty)
  }

  @Test("Regions follow the notice's order, units the register's")
  func order() async throws {
    let run = try await Run.fixtures()
    let units = run.account.inputs.reduce(into: [String]()) { units, input in
      let name = input.origin.unit?.code ?? input.origin.unitName
      if units.last != name { units.append(name) }
    }
    #expect(units == ["D001", "D007", "宁夏无名技术咨询有限公司", "D004", "D005", "D006", "D003", "D002"])
  }

  @Test("Each accepted person stands once in the whole and once in one region")
  func people() async throws {
    let run = try await Run.fixtures()
    let form = try #require(try Run.campaign().form(1))
    let id = try #require(form.index(of: "id_number"))
    func numbers(_ file: String) throws -> [String] {
      try #require(try run.sheet(form.label, of: file)).records(of: form).map { $0[id] }
    }
    let whole = try numbers("全区汇总.xlsx")
    let regions = try run.account.outputs.filter { $0.region != nil }.flatMap {
      try numbers($0.file)
    }
    let accepted = run.returns.flatMap(\.forms).filter { $0.returned.number == 1 }
      .flatMap { form in form.acceptedRecords.map { $0.entries[id].text } }
    #expect(whole == accepted)
    #expect(Set(whole).count == whole.count, "somebody stands there twice")
    #expect(regions.sorted() == whole.sorted())
    #expect(whole.allSatisfy { $0.count == 18 || $0.count == 15 || $0.hasPrefix("H") }, "\(whole)")
  }

  // MARK: Sums

  @Test("附件2 adds up: by row, by region, and over all")
  func sums() async throws {
    let form = try #require(try Run.campaign().form(2))
    let sheet = try #require(try await Run.fixtures().sheet(form.label, of: "全区汇总.xlsx"))
    let records = sheet.records(of: form).map { row in row.map { Int($0) ?? 0 } }
    #expect(records.count >= 7)
    for row in records {
      #expect(row[4] == row[2] + row[3], "小计 of \(row)")
      #expect(row[8] == row[4] + row[5] + row[6] + row[7], "合计 of \(row)")
    }
    let total = try #require(sheet.rows.first { $0.value.contains("总计") })
    for column in 2...8 {
      #expect(Int(total.value[column]) == records.reduce(0) { $0 + $1[column] }, "column \(column)")
      #expect(sheet.formulas.contains("\(Array("ABCDEFGHI")[column])\(total.key)"))
    }
  }

  @Test("总量 has the six regions, and their sum is the sum of all rows")
  func tallySheet() async throws {
    let run = try await Run.fixtures()
    let form = try #require(try Run.campaign().form(2))
    let records = try #require(try run.sheet("附件2", of: "全区汇总.xlsx")).records(of: form)
    let sheet = try #require(try run.sheet("总量", of: "全区汇总.xlsx"))
    let regions = try #require(form.printedRows?.values)
    var sums = Array(repeating: 0, count: 9)
    for region in regions {
      let row = try #require(
        sheet.rows.first { $0.value.count > 8 && $0.value[1] == region }?.value)
      for column in 2...8 { sums[column] += Int(row[column]) ?? 0 }
      let own = records.filter { $0[1] == region }.reduce(0) { $0 + (Int($1[8]) ?? 0) }
      #expect(Int(row[8]) == own, "\(region)")
    }
    let total = try #require(sheet.rows.first { $0.value.contains("总计") }?.value)
    #expect((2...8).map { Int(total[$0]) } == (2...8).map { sums[$0] })
  }

  // MARK: What was refused

  @Test("Rejected rows stand on 待核实 with their reasons, all of them")
  func pending() async throws {
    let run = try await Run.fixtures()
    let sheet = try #require(try run.sheet("待核实", of: "全区汇总.xlsx"))
    let rejected = run.returns.flatMap { checked in
      checked.forms.flatMap { form in
        form.returned.records.filter { form.rejections[$0.row] != nil }
          .map { "附件\(form.returned.number) \(checked.file.name) \(form.returned.sheet) \($0.row)" }
      }
    }
    let rows = sheet.rows.filter { $0.key > 2 }.sorted { $0.key < $1.key }.map(\.value)
    #expect(rows.map { "\($0[1]) \($0[3]) \($0[4]) \($0[5])" } == rejected)
    #expect(rejected.count > 30)
    #expect(rows.allSatisfy { $0[6].count > 4 && $0[7].contains("：") })
  }

  @Test("问题清单 lists every finding, masked")
  func problems() async throws {
    let run = try await Run.fixtures()
    let sheet = try #require(try run.sheet("问题清单", of: "全区汇总.xlsx"))
    let rows = sheet.rows.filter { $0.key > 2 }.values
    let across = run.account.conclusion.findings.count
    #expect(rows.count == run.returns.reduce(across) { $0 + $1.findings.count })
    for text in rows.joined() {
      let numbers: [Substring] = text.split { $0.wholeNumberValue == nil }
      #expect(numbers.allSatisfy { $0.count < 15 }, "\(text)")
    }
  }

  @Test("报送情况 names every unit, the silent one too")
  func status() async throws {
    let run = try await Run.fixtures()
    let sheet = try #require(try run.sheet("报送情况", of: "全区汇总.xlsx"))
    let states = Dictionary(
      uniqueKeysWithValues: sheet.rows.filter { $0.key > 2 }.values.map { ($0[2], $0[5]) })
    #expect(states.count == 9)
    #expect(states["宁夏白杨农机制造有限公司"] == "未报")
    #expect(states["固原青禾工艺美术社"] == "通过")
    #expect(states["石嘴山北岭电力器材有限公司"] == "有错误")
  }

  // MARK: Running again

  @Test("Two runs give the same bytes, in whatever order the files come")
  func stable() async throws {
    let (one, other) = (
      try await Run.fixtures(), try await Run(Batch.fixtures.returns, reversed: true)
    )
    #expect(try one.folder.files() == other.folder.files())
    for file in try one.folder.files() {
      let isEqual = try one.folder.bytes(of: file) == other.folder.bytes(of: file)
      #expect(isEqual, "\(file) differs")
    }
  }

  @Test("A second run replaces what the first wrote, and nothing else")
  func secondRun() async throws {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    let returns = URL(filePath: Batch.fixtures.returns)
    for region in ["固原", "石嘴山"] {
      try FileManager.default.copyItem(
        at: returns.appending(path: region), to: URL(filePath: inputs.path(region)))
    }
    _ = try await Run(inputs.path, into: output)
    let note = try output.write("不是本程序写的", as: "银川汇总.xlsx")
    _ = try output.write("{}", as: "笔记.json")
    #expect(try output.files().contains("石嘴山汇总.xlsx"))
    try FileManager.default.removeItem(atPath: inputs.path("石嘴山"))
    _ = try await Run(inputs.path, into: output)
    #expect(
      try output.files()
        == ["全区汇总.xlsx", "固原汇总.xlsx", "汇总清单.json", "笔记.json", "银川汇总.xlsx"].sorted())
    #expect(try String(contentsOfFile: note, encoding: .utf8) == "不是本程序写的")
  }

  @Test("An account of somebody else's making makes nothing disappear")
  func hostileAccount() async throws {
    let output = try TemporaryFolder()
    let keep = try output.write("", as: "sub/银川汇总.xlsx")
    let outside = try TemporaryFolder()
    let other = try outside.write("", as: "全区汇总.xlsx")
    let name = URL(filePath: outside.path).lastPathComponent
    _ = try output.write(
      """
      {"outputs":[{"file":"sub/银川汇总.xlsx"},{"file":"../\(name)/全区汇总.xlsx"},{"file":".."},
      {"file":"/etc/passwd"}]}
      """, as: "汇总清单.json")
    _ = try await Run(Batch.fixtures.returns + "/固原", into: output)
    #expect(FileManager.default.fileExists(atPath: keep))
    #expect(FileManager.default.fileExists(atPath: other))
  }

  @Test("Our own outputs are passed over when they are met again")
  func ownOutputs() async throws {
    let inputs = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Batch.fixtures.returns + "/固原/固原青禾工艺美术社.xlsx", toPath: inputs.path("固原青禾工艺美术社.xlsx"))
    let first = try await Run(inputs.path, into: inputs)
    let second = try await Run(inputs.path, into: inputs)
    #expect(second.account.inputs.map(\.file) == ["固原青禾工艺美术社.xlsx"])
    #expect(second.account.outputs.map(\.rows) == first.account.outputs.map(\.rows))
  }

  // MARK: Outputs that cannot be

  @Test("Where the folder cannot be made nothing is left")
  func cannotCreate() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", as: "file")
    let consolidator = try Consolidator(
      Intake(Run.campaign(), register: nil), to: file + "/out")
    let error = await #expect(throws: ConsolidationError.self) {
      try await consolidator.run([])
    }
    #expect(error?.code == .cannotCreate)
    #expect(error?.message.contains("无法创建") == true)
    #expect(try folder.files() == ["file"])
  }

  @Test("A folder that cannot be written to is told before any work is done")
  func readOnly() async throws {
    // Nothing is closed to root, except what no one can write to.
    let consolidator = try Consolidator(
      Intake(Run.campaign(), register: nil), to: "/proc/out")
    let error = await #expect(throws: ConsolidationError.self) {
      try await consolidator.run([])
    }
    #expect(error?.code == .cannotCreate)
  }

  @Test("Where the last step fails nothing of ours is left")
  func failsMidway() async throws {
    let output = try TemporaryFolder()
    _ = try output.write("", as: "全区汇总.xlsx/keep")
    await #expect(throws: (any Error).self) {
      try await Run(Batch.fixtures.returns + "/固原", into: output)
    }
    #expect(try output.files() == ["全区汇总.xlsx/keep"])
  }

  @Test("Without returns there are empty tables, and the account balances")
  func nothing() async throws {
    let folder = try TemporaryFolder()
    let account = try await Consolidator(Intake(Run.campaign(), register: nil), to: folder.path)
      .run([])
    #expect(account.outputs.map(\.file) == ["全区汇总.xlsx"])
    #expect(try ReadSheet.all(of: folder.path + "/全区汇总.xlsx").count == 18)
  }
}
