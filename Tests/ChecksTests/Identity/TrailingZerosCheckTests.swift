import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct TrailingZerosCheckTests {
  @Test func zerosThatHoldByChanceAreDoubtful() throws {
    let number = try #require(
      (10...28).lazy.map { TestID.make(born: "198501\($0)", sequence: 900) }
        .first { $0.hasSuffix("000") })
    let trial = try Trial("resident-id-trailing-zeros", on: .residentID)
    #expect(trial.says(.text(number)) == ["error own"])
    #expect(trial.says("640104199206309574") == [])
    #expect(trial.says("640102800101000") == [], "fifteen digits were not truncated")
  }
}
