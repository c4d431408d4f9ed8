import Forms
import Testing

@testable import Checks

@Suite struct ReturnSettingTests {
  private func fault(_ check: String, _ parameters: [String: DefinitionNode]) -> String? {
    do {
      _ = try ReturnTrial(check, parameters)
      return nil
    } catch let fault as DefinitionFault {
      return fault.description
    } catch {
      return "\(error)"
    }
  }

  @Test(
    "Forms, columns and roles must be there",
    arguments: [
      ("subject-unlisted", ["of": "3"], "缺少参数“in”"),
      ("subject-unlisted", ["of": "3", "in": "9"], "没有附件“9”"),
      ("subject-unlisted", ["of": "三", "in": "1"], "没有附件“三”"),
      ("subject-unlisted", ["of": "2", "in": "1"], "附件2没有 subjects"),
      (
        "subject-unlisted", ["of": "5", "role": "boss", "in": "1"], "附件5没有role 为“boss”的 subjects"
      ),
      ("subject-unlisted", ["of": "3", "in": "1", "on": "4"], "检查不认识参数“on”"),
      (
        "subject-fact", ["of": "3", "in": "4", "fact": "retired", "values": "是"],
        "附件4的 subjects 没有“retired”"
      ),
      (
        "value-unlisted", ["of": ["6", "7"], "column": "major", "in": "6", "in_column": "major"],
        "“of”应为一个附件的序号"
      ),
      (
        "value-unlisted", ["of": "7", "column": "major", "in": "6", "in_column": "major"],
        "附件7没有列“major”"
      ),
      ("tally-differs", ["of": "2", "in": "1", "by": "title"], "缺少参数“columns”"),
      (
        "tally-differs", ["of": "2", "in": "1", "by": "title", "columns": ["all": "中级"]],
        "附件2没有列“all”"
      ),
      (
        "tally-differs",
        ["of": "2", "in": "1", "by": "title", "columns": ["rest": "中级"], "at_least": ["all"]],
        "附件2没有列“all”"
      ),
    ] as [(String, [String: DefinitionNode], String)])
  func faults(check: String, parameters: [String: DefinitionNode], message: String) {
    #expect(fault(check, parameters) == "test.yaml:1:1: \(message)")
  }

  @Test func aCheckOfCellsIsNoneOfReturns() {
    #expect(fault("blank", [:]) == "test.yaml:1:1: 规则 R01 的检查“blank”不能用在这里")
  }
}
