internal import DOCX
internal import Forms
internal import XLSX

/// The report as a Word document that needs only its conclusions written.
struct WordReport {
  private let report: Report

  init(_ report: Report) {
    self.report = report
  }

  /// The document.
  func document() -> Document {
    var document = Document(title: report.title, creator: report.issuer)
    document.titlePage = Document.TitlePage(
      title: Document.Text(report.title), subtitle: "（\(report.scope.name)）",
      lines: [Document.Text(report.issuer), "统计时点：\(report.dateText)"])
    document.contents = Document.Contents(title: "目　录", depth: 2)
    for note in report.notes { document.append(.paragraph(Document.Text(note), style: .note)) }
    for chapter in report.chapters {
      document.append(.heading(Document.Text(chapter.heading), level: .first))
      var headings = 0
      for block in chapter.blocks {
        if case .heading(let text) = block {
          headings += 1
          let head = "（\(FigureText.chinese(headings))）" + text
          document.append(.heading(Document.Text(head), level: .second))
        } else {
          append(block, to: &document)
        }
      }
    }
    return document
  }

  private func append(_ block: ReportBlock, to document: inout Document) {
    switch block {
    case .heading: break
    case .paragraph(let text): document.append(.paragraph(Document.Text(text)))
    case .blank(let prompt): document.append(.paragraph([.placeholder(prompt)]))
    case .table(let table): WordTable(table).append(to: &document)
    case .chart(let chart):
      let drawing = WordChart(chart)
      guard let drawn = drawing.chartInWord else { return }
      let unit = chart.isShare ? "%" : chart.unit
      document.append(
        .figure(
          Document.Figure(
            drawn, caption: "\(chart.title)（单位：\(unit)）", height: drawing.height)))
    }
  }
}
