import DOCX
import TestSupport
import Testing

/// What the comment of `Document` shows.
struct DocumentsExamples {
  @Test func document() throws {
    let folder = try TemporaryFolder()
    let path = try folder.path("report.docx")
    var document = Document(title: "人才盘点报告", creator: "工信厅")
    document.titlePage = Document.TitlePage(title: "人才盘点报告", lines: ["工信厅", "2020年6月"])
    document.contents = Document.Contents()
    document.append(.heading("一、总量", level: .first))
    document.append(.paragraph(["全区共有专业技术人员 ", .bold("12,345"), " 人。"]))
    document.append(
      .table(
        Document.Table(
          caption: "各地区人数",
          columns: [Document.Column(), Document.Column(alignment: .trailing)],
          header: [["地区", "人数"]], rows: [["银川", "8,612"], .total(["合计", "12,345"])])))
    try document.write(to: path, permissions: 0o600)
    #expect(try folder.bytes(of: "report.docx").count > 5000)
  }
}
