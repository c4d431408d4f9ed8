import XLSX
import Forms
import Checks
import Foundation
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// Who is on the negative list stays out of forms 3 to 5, and only the department learns why.
struct NegativeListTests {
  private let one = TestID.make(sequence: 901)
  private let other = TestID.make(sequence: 903)

  private func list(_ text: String) throws -> NegativeList {
    let folder = try TemporaryFolder()
    return try NegativeList(path: folder.write(text, as: "list.csv"))
  }

  @Test("It is read with or without names and a header, in every way numbers are written")
  func forms() throws {
    #expect(try list(one + "\n" + other + "\n").count == 2)
    #expect(try list("姓名,身份证号\n张伟,\(one)\n").count == 1)
    #expect(try list("\u{FEFF}\(one.lowercased()) \r\n\n'\(other)").count == 2)
    let old = try list("640104850312901")
    #expect(old.count == 1)
  }

  @Test("A line without a number would leave somebody in: it is a fault that names the line alone")
  func unreadable() throws {
    let error = #expect(throws: RegisterError.self) {
      try list("张伟,\(one)\n李强,64010419850312\n")
    }
    #expect(error?.message.contains("第 2 行") == true)
    #expect(error?.message.contains("李强") == false)
    #expect(error?.message.contains("6401") == false)
    #expect(throws: RegisterError.self) { try list("姓名,身份证号\n") }
  }

  @Test("A row of forms 3 to 5 is refused, one of form 1 is not; words and file tell no reason")
  func refused() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft(
          "甲公司.xlsx",
          [
            1: [ReturnDraft.person("张伟", one, unit: "甲公司")],
            3: [ReturnDraft.talent("张伟", one)],
            5: [ReturnDraft.talent("李强", other)],
          ])
      ], negativeList: list(one))
    let checked = try #require(batch.returns.first)
    #expect(checked.forms.map(\.counts.rejected) == [0, 1, 0])
    #expect(batch.found("C04") == ["C04 甲公司.xlsx E3"])
    #expect(batch.messages("C04").allSatisfy { !$0.contains("负面") })
    #expect(checked.findings.filter { $0.rule == "C04" }.allSatisfy { $0.isForDepartment })
    #expect(checked.negativeHits.map(\.row) == [3])
    let table = try NegativeHit.table(
      checked.negativeHits, Disclosure(.internal, Run.campaign(), register: nil, names: nil))
    #expect(table.contains("列入负面清单"))
    #expect(!table.contains(one))
  }

  @Test("Of the outputs only the department's file has the reason, and it is 0600")
  func outputs() async throws {
    let (inputs, output) = (try TemporaryFolder(), try TemporaryFolder())
    try ReturnDraft("银川/甲公司.xlsx", [3: [ReturnDraft.talent("张伟", one)]]).write(to: inputs)
    let intake = try Intake(Run.campaign(), register: nil, negativeList: list(one))
    let account = try await Consolidator(intake, to: output.path)
      .run(InputSearch([inputs.path]).files)
    #expect(account.confidential == [OutputNames(.internal).negativeReport])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: output.path + "/" + OutputNames(.internal).negativeReport)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    for file in ["全区汇总.xlsx", "银川汇总.xlsx"] {
      let texts = try ReadSheet.all(of: output.path + "/" + file).flatMap(\.rows.values).joined()
      #expect(texts.allSatisfy { !$0.contains("负面") }, "\(file)")
    }
    let region = try ReadSheet.all(of: output.path + "/银川汇总.xlsx").flatMap(\.rows.values).joined()
    #expect(region.allSatisfy { !$0.contains("C04") })
  }
}
