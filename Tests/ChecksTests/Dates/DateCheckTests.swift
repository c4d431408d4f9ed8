import Forms
import Testing

@testable import Checks

@Suite struct DateCheckTests {
  @Test func noDateAndNoDayYetToCome() throws {
    let trial = try Trial("date", on: .date, variants: ["future": .warning])
    #expect(trial.says("毕业") == ["error own"])
    #expect(trial.says("2020.07") == ["warning future"])
    #expect(trial.says("2020.06") == [])
    #expect(trial.says("2020") == [], "the year may mean a day that has passed")
    #expect(trial.says("") == [])
  }

  @Test func anotherLastDayMayBeGiven() throws {
    let trial = try Trial("date", on: .date, ["latest": "2019-12-31"], variants: ["future": .error])
    #expect(trial.says("2020.01") == ["error future"])
    #expect(throws: DefinitionFault.self) { try Trial("date", on: .date, ["latest": "去年"]) }
  }
}
