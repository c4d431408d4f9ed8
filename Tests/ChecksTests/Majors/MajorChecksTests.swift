import Forms
import Testing

@testable import Checks

@Suite struct MajorChecksTests {
  @Test func aCodeOfNoMajor() throws {
    let rule = Rule.trial(
      "R02", "major-unknown", Parameters(["major": "major"]), message: "{name}；{near}")
    let trial = try Trial("count", on: .text, beside: ["major": .text], extra: [rule])
    #expect(trial.says("099999", "区块链") == ["error 区块链；080917T 区块链工程"])
    #expect(trial.says("999999", "火星学") == ["error 火星学；无"])
    #expect(trial.says("080217T", "区块链") == [], "the pair is another check's matter")
    #expect(trial.says("", "区块链") == [])
    #expect(trial.says("999999", "") == [])
  }

  @Test func aCodeOfAnotherMajor() throws {
    let trial = try Trial(
      "major-pair", on: .text, ["major": "major"], beside: ["major": .text],
      variants: ["code-missing": .notice])
    #expect(trial.says("080217T", "增材制造工程") == [])
    #expect(trial.says("080217", "增材 制造工程") == [], "the suffix is another check's matter")
    #expect(trial.says("080217T", "区块链工程") == ["error own"])
    #expect(trial.says("", "区块链工程") == ["notice code-missing"])
    #expect(trial.says("", "区块链") == [])
    #expect(trial.says("999999", "区块链工程") == [])
  }

  @Test func theClassOfTheMajor() throws {
    let trial = try Trial("major-class", on: .text, ["code": "code"], beside: ["code": .text])
    #expect(trial.says("机械类", "080204") == [])
    #expect(trial.says("机械", "080204") == [])
    #expect(trial.says("工学", "080204") == [])
    #expect(trial.says("材料类", "080204") == ["error own"])
    #expect(trial.says("材料类", "") == [])
    #expect(trial.says("材料类", 80204) == ["error own"], "a number has lost its zero")
  }

  @Test func aClassBesideAnotherMajorsCodeIsNotTold() throws {
    let trial = try Trial(
      "major-class", on: .text, ["code": "code", "major": "major"],
      beside: ["code": .text, "major": .text])
    #expect(trial.says("材料类", "080204", "机械电子工程") == ["error own"])
    #expect(trial.says("材料类", "080204", "") == ["error own"])
    #expect(trial.says("材料类", "080204", "材料科学与工程") == [], "the pair is the fault")
  }

  @Test func aNameInNoCatalogue() throws {
    let trial = try Trial("major-name", on: .text)
    #expect(trial.says("区块链工程") == [])
    #expect(trial.says("区块链") == ["error own"])
    #expect(trial.says("") == [])
    #expect(trial.says("区块链工程专业") == [])
    #expect(trial.says("机械类") == [])
    #expect(trial.says("区块链工程、机械工程") == [])
    #expect(trial.says("区块链、机械工程") == ["error own"])
  }
}
