import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct IdentityFaultCheckTests {
  private static let checks = [
    "resident-id-truncated", "resident-id-shape", "resident-id-checksum", "resident-id-birth-date",
  ]

  @Test(
    "Each fault is told by its own check alone",
    arguments: [
      ("640102198001011000", "resident-id-truncated"), ("6.40102E+17", "resident-id-truncated"),
      ("64010219800101959", "resident-id-shape"), ("640102198001019593", "resident-id-checksum"),
      (TestID.make(born: "19800231"), "resident-id-birth-date"),
    ])
  func fault(text: String, check: String) throws {
    for name in Self.checks {
      let said = try Trial(name, on: .residentID).says(.text(text))
      #expect(said == (name == check ? ["error own"] : []), "\(name)")
    }
  }

  @Test("A sound number and a blank cell are told by none", arguments: checks)
  func sound(check: String) throws {
    let trial = try Trial(check, on: .residentID)
    #expect(trial.says("640104199206309574") == [])
    #expect(trial.says("") == [])
  }

  @Test func aStandardMayStandInPlaceOfANumber() throws {
    let trial = try Trial(
      "resident-id-shape", on: .residentID, ["standard_allowed": "true"],
      variants: ["no-number": .notice])
    #expect(trial.says("拟引进博士2名") == ["notice no-number"])
    #expect(trial.says("6401021980010") == ["error own"])
  }
}
