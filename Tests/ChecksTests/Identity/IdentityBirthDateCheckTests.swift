import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct IdentityBirthDateCheckTests {
  @Test(
    "The age on 30 June 2020 must lie within its bounds",
    arguments: [
      ("20040630", []), ("20040701", ["error own"]), ("19190701", []), ("19190630", ["error own"]),
      ("20210101", ["error own"]), ("19800101", []),
    ] as [(String, [String])])
  func age(born: String, said: [String]) throws {
    let trial = try Trial("resident-id-birth-date", on: .residentID)
    #expect(trial.says(.text(TestID.make(born: born))) == said, "born \(born)")
  }

  @Test func theMessageDoesNotGiveTheDayAway() throws {
    let rule = Rule.trial("R02", "resident-id-birth-date", message: "出生日期 {birth} 无效：{value}")
    let trial = try Trial("blank", on: .residentID, extra: [rule])
    let finding = try #require(trial.findings([[.text(TestID.make(born: "19800231"))]]).first)
    #expect(finding.message.hasPrefix("出生日期 1980**** 无效：640104********"))
    #expect(!finding.message.contains("0231"))
  }

  @Test func boundsInTheWrongOrderAreAFault() {
    #expect(throws: DefinitionFault.self) {
      try Trial("resident-id-birth-date", on: .residentID, ["youngest": 60, "oldest": 16])
    }
  }
}
