import Forms
import Testing

@testable import Checks

@Suite struct TitleCheckTests {
  @Test func unknownAmbiguousAndSeveral() throws {
    let trial = try Trial(
      "title", on: .title(list: "titles"), variants: ["ambiguous": .warning, "several": .notice])
    #expect(trial.says("总经理") == ["error own"])
    #expect(trial.says("高级") == ["warning ambiguous"])
    #expect(trial.says("工程师、高级工程师") == ["notice several"])
    #expect(trial.says("工程师") == [])
    #expect(trial.says("") == [])
  }

  @Test func onAnotherKindOfColumnItIsAFault() {
    #expect(throws: DefinitionFault.self) { try Trial("title", on: .text) }
  }
}
