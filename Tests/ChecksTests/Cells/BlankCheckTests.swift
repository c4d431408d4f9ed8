import Forms
import Testing

@testable import Checks

@Suite struct BlankCheckTests {
  @Test func onlyABlankCellIsTold() throws {
    let trial = try Trial("blank", on: .text)
    #expect(trial.says("") == ["error own"])
    #expect(trial.says(" \u{3000}") == ["error own"])
    #expect(trial.says("无") == [])
  }

  @Test func anUnreadableCellIsNotBlank() throws {
    #expect(try Trial("blank", on: .residentID).says("无") == [])
  }
}
