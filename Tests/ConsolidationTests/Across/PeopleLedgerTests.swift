import XLSX
import Checks
import Forms
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// People whom two units claim (U01), and how many there are (U05).
struct PeopleLedgerTests {
  private let register = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: nil),
    Unit(code: "U2", name: "乙公司", region: "固原", series: nil),
  ])
  private let one = TestID.make(sequence: 901)
  private let other = TestID.make(sequence: 903)

  @Test("Somebody whom two units returned is named at both, for the department alone")
  func twoUnits() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft(
          "乙公司.xlsx",
          [
            1: [
              ReturnDraft.person("李强", other, unit: "乙公司"),
              ReturnDraft.person("张伟", one, unit: "乙公司"),
            ], 4: [ReturnDraft.talent("张伟", one)],
          ]),
      ], register: register)
    #expect(batch.found("U01") == ["U01 乙公司.xlsx G4", "U01 甲公司.xlsx G3"])
    let findings = batch.returns.flatMap(\.findings) + batch.conclusion.findings
    #expect(findings.filter { $0.rule == "U01" }.allSatisfy { $0.isForDepartment })
    #expect(batch.messages("U01").allSatisfy { !$0.contains(one) && !$0.contains("张") })
    #expect(batch.messages("U05") == ["附件1去重前3人次，去重后2人"])
    let repeated = batch.conclusion.repeated
    #expect(repeated.map(\.name) == ["张*"])
    #expect(repeated.map(\.identity) == [Masking.identity(one)])
    #expect(
      repeated.first?.claims.map { "\($0.unit) \($0.form) \($0.row)" }
        == ["甲公司 1 3", "乙公司 1 4", "乙公司 4 3"])
  }

  @Test("With another name besides, the words say so")
  func otherName() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft("乙公司.xlsx", [1: [ReturnDraft.person("张玮", one, unit: "乙公司")]]),
      ], register: register)
    #expect(batch.messages("U01").allSatisfy { $0.contains("姓名不同") })
  }

  @Test("One unit may name somebody in several forms and files")
  func oneUnit() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司/附件1.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft("甲公司/附件3.xlsx", [3: [ReturnDraft.talent("张伟", one)]]),
        ReturnDraft("乙公司.xlsx", [1: [ReturnDraft.person("李强", other, unit: "乙公司")]]),
      ], register: register)
    #expect(batch.found("U01").isEmpty)
    #expect(batch.messages("U05") == ["附件1去重前2人次，去重后2人"])
  }

  @Test("A replaced version claims nobody")
  func replaced() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft("甲公司（2）.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
      ], register: register)
    #expect(batch.found("U01").isEmpty)
    #expect(batch.messages("U05") == ["附件1去重前1人次，去重后1人"])
  }
}
