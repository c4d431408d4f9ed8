import Testing

@testable import XLSX

@Suite struct EscapedTextTests {
  @Test(
    "Escapes become characters, and what only looks like one stays",
    arguments: [
      ("_x000D_", "\r"),
      ("a_x0041_b_x0042_c", "aAbBc"),
      ("_x005F_x000D_", "_x000D_"),
      ("_xD83D__xDE00_", "😀"),
      // Half of a pair is no character: as the file has it rather than lost.
      ("_xD83D_", "_xD83D_"),
      ("_xDE00__xD83D__x0041_", "_xDE00__xD83D_A"),
      ("_xFFFF_", "_xFFFF_"),
      ("_x00G0_", "_x00G0_"),
      ("_x+041_", "_x+041_"),
      ("_x0041", "_x0041"),
      ("_X0041_", "_X0041_"),
      ("__x0041_", "_A"),
      ("_x_x0041_", "_xA"),
      ("", ""),
    ])
  func decode(_ text: String, _ expected: String) {
    var bytes = Array("前".utf8) + Array(text.utf8)
    EscapedText.decode(&bytes, from: 3)
    #expect(String(decoding: bytes, as: UTF8.self) == "前" + expected)
  }
}
