import Testing

@testable import XLSX

struct PropertiesPartTests {
  @Test func `core properties are those that were given`() {
    let options = WorkbookOptions(
      title: "盘点<表>", creator: "工信厅",
      created: .moment(
        year: 2020, month: 3, day: 30, time: .init(milliseconds: 29_105_000)))
    let markup = CorePropertiesPart(options: options).markup().body
    #expect(
      markup.hasSuffix(
        joined(
          "<dc:title>盘点&lt;表&gt;</dc:title><dc:creator>工信厅</dc:creator>",
          #"<dcterms:created xsi:type="dcterms:W3CDTF">2020-03-30T08:05:05Z"#,
          "</dcterms:created></cp:coreProperties>")))
    #expect(!CorePropertiesPart(options: WorkbookOptions()).markup().body.contains("<dc"))
  }

  @Test func `custom properties are numbered from 2`() {
    let part = CustomPropertiesPart(properties: [
      CustomProperty(name: "campaign", value: "talent-inventory-2020"),
      CustomProperty(name: "版本", value: "1 & 2"),
    ])
    #expect(
      part.markup().body.hasSuffix(
        joined(
          #"pid="2" name="campaign"><vt:lpwstr>talent-inventory-2020</vt:lpwstr></property>"#,
          #"<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="版本">"#,
          "<vt:lpwstr>1 &amp; 2</vt:lpwstr></property></Properties>")))
  }

  @Test(arguments: [["a", "A"], [""]])
  func `custom properties need names of their own`(names: [String]) throws {
    let properties = names.map { CustomProperty(name: $0, value: "") }
    let workbook = WorkbookWriter(options: WorkbookOptions(customProperties: properties))
    _ = try workbook.addSheet("附件1")
    let error = #expect(throws: WorkbookError.self) { try workbook.bytes() }
    #expect(error?.code == .invalidContent)
  }
}
