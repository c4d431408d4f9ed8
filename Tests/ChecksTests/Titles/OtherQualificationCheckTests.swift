import Forms
import Testing

@testable import Checks

@Suite struct OtherQualificationCheckTests {
  @Test func aSkillGradeIsNoTitle() throws {
    let trial = try Trial("other-qualification", on: .title(list: "titles"))
    #expect(trial.says("技师") == ["error own"])
    #expect(trial.says("工程师") == [])
    #expect(trial.says("技术大师") == [])
  }
}
