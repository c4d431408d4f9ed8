import Forms
import Testing

@testable import Checks

@Suite struct PersonNameCheckTests {
  @Test(
    "Names that hardly are any, and names that were respelled",
    arguments: [
      ("张三", []), ("买买提·吐尔逊", []), ("John Smith", []), ("欧阳\u{E863}", []),
      ("张", ["error own"]), ("张三1", ["error own"]), ("张三２", ["error own"]),
      ("张A三", ["error own"]), (String(repeating: "张", count: 21), ["error own"]),
      ("张 三", ["notice spaces"]), ("买买提•吐尔逊", ["notice dot"]), ("", []),
    ] as [(String, [String])])
  func name(text: String, said: [String]) throws {
    let trial = try Trial(
      "person-name", on: .name, variants: ["spaces": .notice, "dot": .notice])
    #expect(trial.says(RawValue(stringLiteral: text)) == said)
  }
}
