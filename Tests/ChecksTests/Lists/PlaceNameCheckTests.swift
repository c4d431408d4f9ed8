import Forms
import Testing

@testable import Checks

@Suite struct PlaceNameCheckTests {
  @Test func aProvinceStandsFirstAndSomethingBehindIt() throws {
    let trial = try Trial(
      "place-name", on: .text, ["list": "place"], variants: ["no-lower-level": .notice])
    #expect(trial.says("宁夏银川") == [])
    #expect(trial.says("宁夏回族自治区银川市") == [])
    #expect(trial.says("宁夏回族自治区") == ["notice no-lower-level"], "the longest name counts")
    #expect(trial.says("银川") == ["error own"])
    #expect(trial.says("银川宁夏") == ["error own"])
  }
}
