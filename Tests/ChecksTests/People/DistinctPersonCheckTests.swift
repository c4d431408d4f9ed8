import Forms
import Testing

@testable import Checks

@Suite struct DistinctPersonCheckTests {
  private func trial() throws -> Trial {
    try Trial(
      "distinct-person", on: .residentID,
      ["other": "id", "half": ["cell", "backup"], "other_half": ["id", "name"]],
      beside: ["backup": .name, "id": .residentID, "name": .name],
      variants: ["other-empty": .warning])
  }

  @Test func aPersonIsNotTheirOwnBackup() throws {
    let trial = try trial()
    #expect(
      trial.says("640102198001019592", "张三", "640102198001019592", "张三") == ["error own"])
    #expect(
      trial.says("640102800101959", "张三", "640102198001019592", "张三") == ["error own"],
      "both forms of one number are one person's")
    #expect(trial.says("640104199206309574", "李四", "640102198001019592", "张三") == [])
  }

  @Test func whereNoNumberStandsTheNameTells() throws {
    let trial = try trial()
    #expect(trial.says("", "张 三", "640102198001019592", "张三") == ["error own"])
    #expect(trial.says("", "李四", "640102198001019592", "张三") == [])
    #expect(trial.says("640104199206309574", "张三", "640102198001019592", "张三") == [])
  }

  @Test func aBackupNeedsSomebodyToBackUp() throws {
    let trial = try trial()
    #expect(trial.says("", "李四", "", "") == ["warning other-empty"])
    #expect(trial.says("", "", "", "") == [])
    #expect(trial.says("", "李四", "", "张三") == [])
  }
}
