import Forms
import Testing

@testable import Checks

@Suite struct IdentityKindCheckTests {
  @Test(
    "Each kind of number is told by its own check alone",
    arguments: [
      ("640102800101959", ["resident-id-first-generation"]),
      ("H12345678", ["resident-id-other-document"]), ("640104199206309574", []),
    ] as [(String, [String])])
  func kind(text: String, checks: [String]) throws {
    for name in ["resident-id-first-generation", "resident-id-other-document"] {
      let said = try Trial(name, on: .residentID).says(.text(text))
      #expect(said == (checks.contains(name) ? ["error own"] : []), "\(name)")
    }
  }
}
