import Foundation
import Testing

@testable import Consolidation

struct JSONValueTests {
  @Test(
    "Texts are escaped so that any reader reads them back",
    arguments: [
      "", "甲公司", "\"\\/", "a\nb\r\tc", "\u{0}\u{1}\u{1F}\u{7F}", "</script>", "👩‍👩‍👧",
      "\u{2028}\u{202E}",
    ])
  func texts(_ text: String) throws {
    let json = JSONValue.array([.string(text)]).text()
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(back == [text], "\(json)")
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  @Test("Objects keep their order and escape their keys")
  func objects() {
    let value = JSONValue.object([("b", .integer(-1)), ("a\"", .null), ("", .boolean(true))])
    #expect(value.text() == #"{"b":-1,"a\"":null,"":true}"#)
  }

  @Test(
    "Numbers are written as short as they read back",
    arguments: [
      (0, "0"), (-0.5, "-0.5"), (12, "12"), (0.1, "0.1"), (1e300, "1e+300"), (.nan, "null"),
      (.infinity, "null"), (1e16, "1e+16"),
    ] as [(Double, String)])
  func numbers(_ number: Double, _ text: String) {
    #expect(JSONValue.number(number).text() == text)
  }

  @Test("Indented, a level is two spaces, and nothing is as short as it is")
  func indented() {
    let value = JSONValue.object([
      ("a", .array([.integer(1), .object([("b", .string("x"))])])), ("c", .array([])),
    ])
    #expect(
      value.text(isIndented: true) == """
        {
          "a": [
            1,
            {
              "b": "x"
            }
          ],
          "c": []
        }
        """)
  }

  @Test("Nothing is null")
  func optional() {
    #expect(JSONValue.optional(nil).text() == "null")
    #expect(JSONValue.optional("x").text() == "\"x\"")
  }
}
