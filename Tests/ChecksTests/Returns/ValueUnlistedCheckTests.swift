import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct ValueUnlistedCheckTests {
  private func said(_ wanted: [RawValue], _ listed: [RawValue]) throws -> [String] {
    try ReturnTrial(
      "value-unlisted", ["of": "7", "column": "wanted", "in": "6", "in_column": "major"],
      message: "{value}"
    ).says([6: listed.map { [$0] }, 7: wanted.map { [$0] }])
  }

  @Test func whatTheOtherFormDoesNotHoldIsTold() throws {
    #expect(try said(["机械工程", "土木工程", "土木工程"], ["机械工程"]) == ["7!A3 土木工程", "7!A4 土木工程"])
    #expect(try said(["机械 工程"], ["机械工程"]) == [])
  }

  @Test func eitherMayBeWrittenLoosely() throws {
    #expect(try said(["机械工程等相关专业"], ["机械工程"]) == [])
    #expect(try said(["机械"], ["机械工程"]) == [])
    #expect(try said(["机械工程等"], ["土木工程、机械工程"]) == [])
    #expect(try said(["机床工程"], ["机械工程"]) == ["7!A2 机床工程"])
  }

  @Test func whatCannotBeReadMayBeAnything() throws {
    #expect(try said(["机械工程"], ["土木工程", .error("#N/A")]) == [])
    #expect(try said(["机械工程"], [""]) == [])
    #expect(try said(["机械工程"], []) == [])
    #expect(try said([""], ["土木工程"]) == [])
  }

  /// A hundred thousand by as many would be compared for minutes; who lists so much is believed.
  @Test func longListsAreBounded() throws {
    let listed = (0..<3_000).map { RawValue.text("专业甲\($0)") }
    let wanted = (0..<3_000).map { RawValue.text("专业乙\($0)") }
    let said = try said(wanted, listed)
    #expect((1..<100).contains(said.count))
  }
}
