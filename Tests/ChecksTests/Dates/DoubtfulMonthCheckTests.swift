import Forms
import Testing

@testable import Checks

@Suite struct DoubtfulMonthCheckTests {
  @Test func onlyANumberIsDoubtful() throws {
    let trial = try Trial("doubtful-month", on: .date)
    #expect(trial.says(2010.1) == ["error own"])
    #expect(trial.says("2010.1") == [])
    #expect(trial.says(2010.11) == [])
    #expect(trial.says(2010.2) == [])
  }
}
