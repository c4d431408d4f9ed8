import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SexAgreesCheckTests {
  @Test func theSequenceCodeTellsTheSex() throws {
    let trial = try Trial(
      "sex-agrees", on: .code(list: "sex"), ["id": "id"], beside: ["id": .residentID])
    let man = RawValue.text(TestID.make(born: "19800101", sequence: 901))
    let woman = RawValue.text(TestID.make(born: "19800101", sequence: 902))
    #expect(trial.says("女", man) == ["error own"])
    #expect(trial.says("男", woman) == ["error own"])
    #expect(trial.says("男", man) == [])
    #expect(trial.says("男性", man) == [])
    #expect(trial.says("女", "640102198001019593") == [], "an unreadable number tells nothing")
    #expect(trial.says("女", "H12345678") == [])
    #expect(trial.says("未知", man) == [])
  }
}
