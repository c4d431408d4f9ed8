import Forms
import Testing

@testable import Checks

@Suite struct OtherRegionCheckTests {
  @Test func onlyAnotherRegionIsTold() throws {
    let trial = try Trial("other-region", on: .text)
    #expect(trial.says("固原", in: CheckContext(region: "银川")) == ["error own"])
    #expect(trial.says("银川", in: CheckContext(region: "银川")) == [])
    #expect(trial.says("", in: CheckContext(region: "银川")) == [])
    #expect(trial.says("固原") == [], "nobody knows the region")
  }
}
