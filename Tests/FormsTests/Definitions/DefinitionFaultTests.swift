import Forms
import Templates
import Testing

/// Each kind of fault in a definition is told with file, line, column and in Chinese.
struct DefinitionFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var file: String
    var old: String
    var new: String
    var message: String
    var testDescription: String { message }
  }

  static let cases: [Case] = [
    Case(
      file: "campaign", old: "series:", new: "series: ]",
      message: "10:9: 不是有效的 YAML：did not find expected node content"),
    Case(
      file: "campaign", old: "deadline: 2024-02-29", new: "deadline: 2024-02-30",
      message: "5:11: “deadline”应为日期，如 2020-06-30"),
    Case(
      file: "campaign", old: "deadline: 2024-02-29", new: "deadline: 29.2.2024",
      message: "5:11: “deadline”应为日期，如 2020-06-30"),
    Case(
      file: "campaign", old: "title: 设备普查\n", new: "", message: "1:1: 盘点缺少“title”"),
    Case(
      file: "campaign", old: "title: 设备普查", new: "title: [设备普查]",
      message: "2:8: “title”应为一个文本"),
    Case(
      file: "campaign", old: "issuer: 某局", new: "issuer: 某局\nissuer: 某局",
      message: "3:1: 键重复：issuer"),
    Case(
      file: "campaign", old: "name: 西区", new: "name: 东区", message: "9:5: “东区”重复"),
    Case(
      file: "campaign", old: "- { name: 机床 }", new: "- { name: 机床 }\nrules: [K09]",
      message: "12:9: 没有规则“K09”"),
    Case(
      file: "campaign", old: "- { name: 机床 }",
      new: "- { name: 机床 }\nrules: [K01: { check: [a] }]",
      message: "12:23: “check”应为一个文本"),
    Case(
      file: "codes", old: "values: [在用, 停用]", new: "value: [在用, 停用]",
      message:
        "2:3: 代码表 state 不认识“value”，可用的有：ambiguous、include、optional-suffixes、synonyms、tolerated、values"
    ),
    Case(
      file: "codes", old: "values: [在用, 停用]", new: "values: 在用",
      message: "2:11: “values”应为列表"),
    Case(
      file: "codes", old: "values: [在用, 停用]", new: "values: [在用, {停用: 1}]",
      message: "2:16: “values”的每一项都应为文本"),
    Case(
      file: "codes", old: "停用: { silent", new: "报废: { silent",
      message: "5:5: 代码表 state 没有值“报废”"),
    Case(
      file: "codes", old: "notice: [闲置]", new: "note: [闲置]",
      message: "5:24: “note”应为：silent、notice、warning、error"),
    Case(
      file: "codes", old: "notice: [闲置]", new: "notice: [用]",
      message: "5:33: “用”既作“在用”又作“停用”"),
    Case(
      file: "codes", old: "include: [regions, series]", new: "include: [state]",
      message: "7:13: include 只能是 regions 或 series"),
    Case(
      file: "titles", old: "低:\n      乙等:", new: "中:\n      乙等:",
      message: "7:5: “levels”中没有级别“中”"),
    Case(
      file: "titles", old: "乙等:", new: "乙等: [甲]", message: "8:7: “甲”既作“甲等”又作“乙等”"),
    Case(
      file: "rules", old: "severity: warning", new: "severity: grave",
      message: "5:13: “severity”应为：error、warning、notice"),
    Case(
      file: "rules", old: "  severity: warning\n", new: "", message: "3:3: 规则 K02 缺少“severity”"),
    Case(
      file: "rules", old: "parameters: { minimum: 1 }", new: "parameters: 1",
      message: "9:15: parameters应由“键: 值”组成"),
    Case(
      file: "columns", old: "list: place", new: "list: places", message: "5:11: 没有代码表“places”"),
    Case(
      file: "columns", old: "rules: [K01]", new: "rules: [K09]", message: "7:13: 没有规则“K09”"),
    Case(
      file: "columns", old: "kind: code", new: "kind: codes",
      message: "4:11: “kind”应为：ordinal、text、name、resident-id、date、count、code、title"),
    Case(
      file: "columns", old: "width: 12", new: "width: 0", message: "6:12: “width”应为 1 至 255 的数"),
    Case(
      file: "forms/1", old: "- place\n", new: "- palace\n", message: "4:5: 没有共用的列“palace”"),
    Case(
      file: "forms/1", old: "{ use: place,", new: "{ use: palace,",
      message: "5:12: 没有共用的列“palace”"),
    Case(
      file: "forms/1", old: "id: spare", new: "id: count", message: "7:5: 列“count”重复"),
    Case(
      file: "forms/1", old: "sum-of: [count, spare]", new: "sum-of: [count, lot]",
      message: "8:5: sum-of 中没有列“lot”"),
    Case(
      file: "forms/1", old: "{ column: place,", new: "{ column: region,",
      message: "10:15: 没有列“region”"),
    Case(
      file: "forms/1", old: "[checker]", new: "[checker, checker]",
      message: "9:26: 栏目“checker”重复"),
    Case(
      file: "forms/1", old: "required: true", new: "required: yes",
      message: "5:60: “required”应为 true 或 false"),
    Case(
      file: "forms/1", old: "severity: error", new: "severity: bad",
      message: "5:91: “severity”应为：error、warning、notice"),
    Case(
      file: "forms/1", old: "number: 1", new: "number: one",
      message: "1:9: “number”应为 1 至 999 的整数"),
  ]

  @Test(arguments: cases)
  func tellsFileLineColumnAndWhatIsWrong(fault: Case) throws {
    let path = "small/\(fault.file).yaml"
    let small = SmallCampaign().replacing(fault.old, with: fault.new, in: path)
    #expect(small.files[path] != SmallCampaign().files[path], "the case changes nothing")
    let thrown = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    #expect(thrown?.description == "\(path):\(fault.message)")
  }

  @Test func tellsOfAMissingCampaign() {
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("large", from: SmallCampaign().store)
    }
    #expect(fault?.description == "没有盘点“large”（缺少 large/campaign.yaml）；现有：small")
  }

  @Test func tellsOfACampaignWithoutForms() {
    var small = SmallCampaign()
    small.files["small/forms/1.yaml"] = nil
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    #expect(fault?.description == "盘点“small”没有表：small/forms/ 中没有 .yaml 文件")
  }

  @Test func tellsOfTwoFormsOfOneNumber() {
    var small = SmallCampaign()
    small.files["small/forms/2.yaml"] = small.files["small/forms/1.yaml"]
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    #expect(fault?.description == "small/forms/2.yaml:1:1: 附件1重复")
  }

  @Test func tellsOfAMissingGlossary() {
    var small = SmallCampaign()
    small.files["small/campaign.yaml"]? += "\nglossary: { title: 解释, file: no.txt }"
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    #expect(fault?.description == "small/campaign.yaml:12:11: 没有文件 small/no.txt")
  }

  /// Aliases that double a list thirty times over would fill any memory if they were written out.
  @Test func refusesAliasesThatGrowWithoutEnd() {
    var small = SmallCampaign()
    var lines = ["a0: &a0 [x, x]"]
    for level in 1...30 { lines.append("a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]") }
    small.files["small/rules.yaml"] = lines.joined(separator: "\n")
    let fault = #expect(throws: DefinitionFault.self) {
      try Campaign.load("small", from: small.store)
    }
    #expect(fault?.message == "文件过大")
  }
}
