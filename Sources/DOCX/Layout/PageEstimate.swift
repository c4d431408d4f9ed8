internal import XLSX

/// On which page each heading comes to stand, as far as that can be told without the typefaces.
///
/// Lines have a fixed height, Chinese characters a fixed width, tables and figures heights that are
/// nearly known: so it is right but for a page now and then in a long document.
struct PageEstimate {
  /// The page of each heading, from 1.
  private(set) var pages: [Int] = []

  private let look: Document.Look
  private var page = 1
  /// The height of a page, and how much of this one is used, in points.
  private var height = 0.0
  private var used = 0.0
  private var width = 0.0

  /// Lays a document out.
  ///
  /// - Parameter document: The document.
  /// - Throws: `WorkbookError` with `invalidContent` where a table's cells do not fit its columns.
  init(_ document: Document) throws(WorkbookError) {
    look = document.look
    for (index, section) in document.sections.enumerated() {
      let geometry = PageGeometry(section.orientation, look.margins)
      height = Double(geometry.textHeight) / 20
      width = Double(geometry.textWidth) / 20
      if index > 0 { page += 1 }
      used = 0
      try place(section.blocks)
    }
  }

  private mutating func place(_ blocks: [Document.Block]) throws(WorkbookError) {
    var pieces: [[Piece]] = []
    for block in blocks { pieces.append(try self.pieces(of: block)) }
    // What must stand on a heading's page with it: the beginning of what follows.
    var least = 0.0
    var leasts: [Double] = []
    for (block, pieces) in zip(blocks, pieces).reversed() {
      let first = pieces.first?.height ?? 0
      if case .heading = block { least += first } else { least = first }
      leasts.append(least)
    }
    for ((block, pieces), least) in zip(zip(blocks, pieces), leasts.reversed()) {
      switch block {
      case .pageBreak: turn()
      case .heading:
        if used > 0, used + min(least, height) > height { turn() }
        pages.append(page)
        used += pieces.first?.height ?? 0
      case .paragraph, .table, .figure:
        for piece in pieces { place(piece) }
      }
    }
  }

  private mutating func place(_ piece: Piece) {
    // A tenth of a point for what was rounded.
    if used + piece.height > height + 0.1, used > 0 {
      turn()
      used = piece.repeated
    }
    used += piece.height - (used == 0 ? piece.above : 0)
    while used > height + 0.1, piece.height > height {
      turn(after: used - height)
    }
  }

  private mutating func turn(after rest: Double = 0) {
    page += 1
    used = rest
  }

  /// What is not torn apart: a line, a row, a figure.
  private struct Piece {
    let height: Double
    /// What stands above it again where it begins a page.
    var repeated = 0.0
    /// How much of it is space above, which is left out where it begins a page.
    var above = 0.0
  }

  private func pieces(of block: Document.Block) throws(WorkbookError) -> [Piece] {
    switch block {
    case .pageBreak: return []
    case .heading(let heading):
      let size = look.heading(heading.level).points
      return [Piece(height: lines(heading.text, size, indent: 2 * size, look.line))]
    case .paragraph(let paragraph):
      let isNote = paragraph.style == .note
      let size = isNote ? look.note.points : look.body.points
      let line = isNote ? look.noteLine : look.line
      let indent = paragraph.style == .body ? 2 * size : 0
      let count = TextMeasure(size).lines(of: paragraph.text.string, in: width, indent: indent)
      return Array(repeating: Piece(height: line), count: min(count, 10_000))
        + footnotes(of: paragraph.text)
    case .figure(let figure):
      let caption = figure.caption == nil ? 0 : look.captionLine
      let chart = look.height(of: figure, on: height - caption) + look.chartSpace
      return [Piece(height: chart + caption, above: look.chartSpace)]
    case .table(let table):
      return try pieces(of: table)
    }
  }

  private func pieces(of table: Document.Table) throws(WorkbookError) -> [Piece] {
    let layout = try TableLayout(table, in: Int(width * 20))
    let header = layout.heights(of: layout.header, in: look.tableHeader, line: look.tableLine)
      .reduce(0, +)
    let rows = layout.heights(of: layout.body, in: look.table, line: look.tableLine)
    let caption = table.caption.map {
      lines(
        Document.Text($0), look.caption.points, indent: 3 * look.caption.points, look.captionLine)
    }
    // The caption, the header and the first row stand together.
    var pieces = [Piece(height: (caption ?? 0) + header + (rows.first ?? 0))]
    pieces += rows.dropFirst().map { Piece(height: $0, repeated: header) }
    if let note = table.note {
      pieces.append(Piece(height: lines(note, look.note.points, indent: 0, look.noteLine)))
    }
    pieces.append(Piece(height: look.tableSpace))
    return pieces
  }

  private func footnotes(of text: Document.Text) -> [Piece] {
    text.runs.compactMap(\.footnote).map {
      Piece(height: lines(Document.Text($0), look.note.points, indent: 0, look.noteLine))
    }
  }

  private func lines(
    _ text: Document.Text, _ size: Double, indent: Double, _ line: Double
  ) -> Double {
    Double(TextMeasure(size).lines(of: text.string, in: width, indent: indent)) * line
  }
}
