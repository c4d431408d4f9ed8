import Forms
import Testing

@testable import Checks

@Suite struct RuleCompilerTests {
  /// The fault of a campaign with one rule laid on one column.
  private func fault(
    _ rule: Rule, _ parameters: [String: DefinitionNode] = [:], ruleID: String = "R01"
  ) -> String? {
    let use = RuleUse(ruleID: ruleID, parameters: Parameters(parameters), mark: .test)
    let form = Form.trial([.trial("cell", .text, rules: [use])])
    do {
      _ = try RuleBook(.trial(forms: [form], rules: [rule]))
      return nil
    } catch {
      return error.description
    }
  }

  @Test func faultsNameTheirPlace() {
    #expect(fault(.trial("R01", "blank")) == nil)
    #expect(
      fault(.trial("R01", "no-such-check")) == "test.yaml:1:1: 没有检查“no-such-check”（规则 R01）")
    #expect(fault(.trial("R01", "blank"), ruleID: "R09") == "test.yaml:1:1: 没有规则“R09”")
    #expect(
      fault(.trial("R01", "duplicate")) == "test.yaml:1:1: 规则 R01 的检查“duplicate”不能用在这里")
    #expect(
      fault(.trial("R01", "file-kind")) == "test.yaml:1:1: 规则 R01 的检查“file-kind”不能用在这里")
  }

  @Test func parametersMustBeKnownAndRight() {
    let rule = Rule.trial("R01", "value-doubtful")
    #expect(fault(rule, ["values": ["一般"]]) == nil)
    #expect(fault(rule) == "test.yaml:1:1: 缺少参数“values”")
    #expect(fault(rule, ["values": ["一般"], "valeus": "x"])?.contains("“valeus”") == true)
    #expect(fault(rule, ["values": [["a": "b"]]])?.contains("文本") == true)
    #expect(fault(rule, ["values": "一般", "when": ["nobody": "1"]])?.contains("nobody") == true)
    #expect(
      fault(.trial("R01", "group-blank"), ["columns": ["cell", "x"]])?.contains("“x”") == true)
    #expect(fault(.trial("R01", "suggested"), ["list": "x"])?.contains("没有代码表") == true)
    #expect(fault(.trial("R01", "count"), ["minimum": "若干"])?.contains("整数") == true)
  }

  @Test func wordsMustBeKnown() {
    #expect(fault(.trial("R01", "blank", message: "{value}{column}{row}")) == nil)
    #expect(fault(.trial("R01", "blank", message: "{age}岁"))?.contains("{age}") == true)
    #expect(fault(.trial("R01", "blank", ["blank": .error])) == nil)
    #expect(fault(.trial("R01", "blank", ["future": .error]))?.contains("future") == true)
  }
}

extension Rule {
  fileprivate static func trial(
    _ id: String, _ check: String, _ variants: [String: Severity]
  ) -> Rule {
    trial(id, check, Parameters(), variants)
  }
}
