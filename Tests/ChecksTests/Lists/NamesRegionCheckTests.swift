import Forms
import Testing

@testable import Checks

@Suite struct NamesRegionCheckTests {
  @Test func aRegionIsNoUnit() throws {
    let trial = try Trial("names-region", on: .text, variants: ["blank": .notice])
    #expect(trial.says("银川") == ["error own"])
    #expect(trial.says("银川市") == ["error own"])
    #expect(trial.says("银川某公司") == [])
    #expect(trial.says("") == ["notice blank"])
  }
}
