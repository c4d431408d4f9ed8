import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct AgeByLevelCheckTests {
  @Test(
    "Only those younger than the level's age are told",
    arguments: [
      ("高级工程师", "19930701", ["error own"]), ("高级工程师", "19930630", []),
      ("工程师", "19990101", ["error own"]), ("技师", "20030101", []),
    ] as [(String, String, [String])])
  func age(title: String, born: String, said: [String]) throws {
    let trial = try Trial(
      "age-by-level", on: .title(list: "titles"),
      ["id": "id", "youngest": ["副高级": 27, "中级": 22]], beside: ["id": .residentID])
    #expect(trial.says(.text(title), .text(TestID.make(born: born))) == said)
  }
}
