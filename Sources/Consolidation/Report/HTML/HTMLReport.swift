internal import Forms

/// The report as one page that needs nothing else: no script, no font, no picture from elsewhere.
struct HTMLReport {
  private let report: Report

  /// What a browser may do with the page: show it, and nothing else (Content Security Policy
  /// Level 3).
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  init(_ report: Report) {
    self.report = report
  }

  /// The page, in UTF-8.
  var text: String {
    let title = "\(report.title)（\(report.scope.name)）"
    var page = """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex">
      <meta name="generator" content="pandian">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <a class="skip" href="#chapter-1">跳到正文</a>
      <header class="cover">
      <h1>\(HTMLText.escaped(report.title))</h1>
      <p class="scope">\(HTMLText.escaped("（\(report.scope.name)）"))</p>
      <p class="issuer">\(HTMLText.escaped(report.issuer))</p>
      <p class="date">统计时点：<time datetime="\(report.asOf.description)">\(report.dateText)</time></p>
      </header>

      """
    page += highlights
    page += contents
    page += "<main>\n"
    page += notes
    for index in report.chapters.indices { page += chapter(index) }
    page += "</main>\n"
    page += "<footer><p>\(HTMLText.escaped(title))。由 pandian 生成；各项数字与同一批材料的汇总表一致。</p></footer>\n"
    return page + "</body>\n</html>\n"
  }

  private var highlights: String {
    let shown = report.highlights.prefix(8)
    guard !shown.isEmpty else { return "" }
    let items = shown.map { highlight in
      "<div><dt>\(HTMLText.escaped(highlight.name))</dt>"
        + "<dd>\(HTMLText.escaped(highlight.amount.text))</dd></div>\n"
    }
    return
      "<section class=\"highlights\" aria-label=\"主要指标\"><dl>\n\(items.joined())</dl></section>\n"
  }

  private var contents: String {
    let items = report.chapters.enumerated().map { index, chapter in
      "<li><a href=\"#chapter-\(index + 1)\">\(HTMLText.escaped(chapter.heading))</a></li>\n"
    }
    return
      "<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">目录</h2>\n<ol>\n"
      + "\(items.joined())</ol>\n</nav>\n"
  }

  private var notes: String {
    let items = report.notes.map { "<li>\(HTMLText.escaped($0))</li>\n" }
    return "<aside class=\"notes\" aria-label=\"说明\"><ul>\n\(items.joined())</ul></aside>\n"
  }

  private func chapter(_ index: Int) -> String {
    let chapter = report.chapters[index]
    var html = "<section class=\"chapter\" aria-labelledby=\"chapter-\(index + 1)\">\n"
    html += "<h2 id=\"chapter-\(index + 1)\">\(HTMLText.escaped(chapter.heading))</h2>\n"
    var headings = 0
    for (position, block) in chapter.blocks.enumerated() {
      switch block {
      case .heading(let text):
        headings += 1
        let head = "（\(FigureText.chinese(headings))）" + text
        html += "<h3>\(HTMLText.escaped(head))</h3>\n"
      case .paragraph(let text): html += "<p>\(HTMLText.escaped(text))</p>\n"
      case .chart(let chart):
        html += HTMLFigure(chart, id: "chart-\(index + 1)-\(position)").text
      case .table(let table): html += HTMLTable(table).text
      case .blank(let prompt):
        html += "<p class=\"blank\" role=\"note\">\(HTMLText.escaped(prompt))</p>\n"
      }
    }
    return html + "</section>\n"
  }
}

extension Report {
  /// The day for which everything is reckoned, as people write it.
  var dateText: String { "\(asOf.year)年\(asOf.month)月\(asOf.day)日" }
}
