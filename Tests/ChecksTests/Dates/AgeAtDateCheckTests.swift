import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct AgeAtDateCheckTests {
  private func trial() throws -> Trial {
    try Trial(
      "age-at-date", on: .date,
      ["id": "id", "by": "education", "youngest": ["大学本科": 19, "研究生": 21], "oldest": 55],
      beside: ["id": .residentID, "education": .code(list: "education")])
  }

  @Test(
    "Of a month the kindest day counts",
    arguments: [
      ("1999.06", "大学本科", ["error own"]), ("1999.07", "大学本科", []), ("1999", "大学本科", []),
      ("1999.07", "研究生", ["error own"]), ("1999.07", "大学专科", []), ("2036.07", "研究生", []),
      ("2036.08", "研究生", ["error own"]), ("1999.06", "", []),
    ] as [(String, String, [String])])
  func age(date: String, education: String, said: [String]) throws {
    let id = RawValue.text(TestID.make(born: "19800715"))
    #expect(try trial().says(.text(date), id, RawValue(stringLiteral: education)) == said)
  }

  @Test func withoutADayOfBirthNothingIsSaid() throws {
    #expect(try trial().says("1999.06", "H12345678", "大学本科") == [])
    #expect(try trial().says("1999.06", "", "大学本科") == [])
  }
}
