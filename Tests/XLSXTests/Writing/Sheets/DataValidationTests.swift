import Testing

@testable import XLSX

struct DataValidationTests {
  private static let range = CellRange(rows: 3...9, columns: 2...2)

  @Test(arguments: [
    (DataValidation.Rule.values(["男", "女"]), #"type="list""#, "<formula1>\"男,女\"</formula1>"),
    (.values(["\"好\"", "差"]), #"type="list""#, "<formula1>\"\"\"好\"\",差\"</formula1>"),
    (.list("学历"), #"type="list""#, "<formula1>学历</formula1>"),
    (.whole(.within(1...9)), #"type="whole""#, "<formula1>1</formula1><formula2>9</formula2>"),
    (
      .decimal(.greaterThanOrEqual("0")), #"type="decimal" operator="greaterThanOrEqual""#,
      "<formula1>0</formula1>"
    ),
    (
      .date(.lessThan("DATE(2020,3,31)")), #"type="date" operator="lessThan""#,
      "<formula1>DATE(2020,3,31)</formula1>"
    ),
    (
      .textLength(.equal("18")), #"type="textLength" operator="equal""#,
      "<formula1>18</formula1>"
    ),
    (.custom("B3<>\"\""), #"type="custom""#, "<formula1>B3&lt;&gt;\"\"</formula1>"),
  ])
  func `a rule has its type and its formulas`(
    rule: DataValidation.Rule, attributes: String, formulas: String
  ) throws {
    let sheet = try makeSheet()
    try sheet.addValidation(DataValidation(rule, ranges: [Self.range]))
    #expect(
      sheet.tail
        == joined(
          #"<dataValidations count="1"><dataValidation \#(attributes) allowBlank="1" "#,
          #"showErrorMessage="1" sqref="B3:B9">\#(formulas)</dataValidation></dataValidations>"#))
  }

  @Test func `messages are shown`() throws {
    let sheet = try makeSheet()
    try sheet.addValidation(
      DataValidation(
        .values(["是"]), ranges: [Self.range, CellRange(rows: 1...1, columns: 1...1)],
        prompt: .init(title: "提示", text: "一\n二"), error: .init(text: "错"), alert: .warning,
        allowsBlank: false))
    #expect(
      sheet.tail.contains(
        joined(
          #"<dataValidation type="list" errorStyle="warning" showInputMessage="1" "#,
          #"showErrorMessage="1" error="错" promptTitle="提示" prompt="一&#10;二" "#,
          #"sqref="B3:B9 A1">"#)))
  }

  @Test(arguments: [
    DataValidation(.values([]), ranges: [range]),
    DataValidation(.values(["a,b"]), ranges: [range]),
    DataValidation(.values([""]), ranges: [range]),
    DataValidation(.values([String(repeating: "长", count: 256)]), ranges: [range]),
    DataValidation(.list(""), ranges: [range]),
    DataValidation(.anything, ranges: []),
    DataValidation(
      .anything, ranges: [range],
      prompt: .init(title: String(repeating: "长", count: 33), text: "")),
    DataValidation(
      .anything, ranges: [range], error: .init(text: String(repeating: "长", count: 256))),
  ])
  func `what Excel calls damaged is refused`(validation: DataValidation) throws {
    let sheet = try makeSheet()
    let error = #expect(throws: WorkbookError.self) { try sheet.addValidation(validation) }
    #expect(error?.code == .invalidContent)
    #expect(sheet.tail.isEmpty)
  }

  @Test func `values of 255 UTF-16 units still fit`() throws {
    let sheet = try makeSheet()
    let values = [String(repeating: "长", count: 127), String(repeating: "短", count: 127)]
    try sheet.addValidation(DataValidation(.values(values), ranges: [Self.range]))
    #expect(sheet.tail.contains(values.joined(separator: ",")))
  }
}
