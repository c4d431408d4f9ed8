import Forms
import Testing

@testable import Checks

@Suite struct GroupBlankCheckTests {
  @Test func allCellsOfTheGroupMustBeBlank() throws {
    let trial = try Trial(
      "group-blank", on: .name, ["columns": ["cell", "id"]], beside: ["id": .residentID])
    #expect(trial.says("", "") == ["error own"])
    #expect(trial.says("张三", "") == [])
    #expect(trial.says("", "待引进") == [], "an unreadable cell is not blank")
  }
}
