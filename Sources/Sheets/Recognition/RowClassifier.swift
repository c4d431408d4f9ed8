internal import Forms

/// Tells what the rows below a header are: records, notes, totals, examples, or not filled in.
struct RowClassifier {
  private let form: Form
  private let neededHits: Int
  private let fieldParser: FieldParser
  private let titles: TitleMatcher
  private let headers: [String]
  private let noteKeys: [String]
  private let isPrinted: [Bool]
  private let totalKey: String?
  /// The characters with which words for totals end: nearly every other text has none of them.
  private let totalEnds: [Unicode.Scalar]
  /// For each column the cell seen last that says nothing of its row: what the blank printed.
  private var plainCells: [ReadCell?]

  private static let totalKeys: Set<String> = ["总计", "合计", "小计", "共计", "总数"]
  /// What may stand behind such a word: 合计（人）, 总人数.
  private static let totalUnits: Set<Character> = ["人", "数", "名"]
  private static let examplePrefixes = [
    "如：", "如:", "例：", "例:", "例如", "示例", "样例", "范例", "举例", "（例", "(例", "【例", "（示例",
    "(示例", "【示例",
  ]
  /// The characters with which these begin: nearly every other text is told by its first one.
  private static let exampleStarts = Set(examplePrefixes.compactMap(\.unicodeScalars.first))
  /// What a unit writes that has nothing to put into a form.
  private static let nothingKeys: Set<String> = [
    "无", "没有", "暂无", "无数据", "没有数据", "无人员", "无内容", "空", "零", "零报告", "不涉及",
  ]
  private static let nothingHeads = [
    "本单位无", "本单位没有", "我单位无", "我单位没有", "本公司无", "我公司无", "暂无", "无此", "无相关", "无符合",
    "本表无",
  ]
  private static let noteHeads = ["填表说明", "填报说明", "填写说明", "说明", "注", "备注", "备注说明"]

  /// - Parameters:
  ///   - outline: The form.
  ///   - recogniser: What knows titles and fields.
  init(_ outline: FormOutline, recogniser: FormRecogniser) {
    let form = outline.form
    self.form = form
    neededHits = outline.neededHits
    fieldParser = recogniser.fieldParser
    titles = recogniser.titles
    headers = form.columns.map(\.header)
    noteKeys = form.notes.map { TextKey.fold($0) }
    let printedColumn = form.printedRows.flatMap { form.index(of: $0.column) }
    isPrinted = form.columns.enumerated().map { index, column in
      column.kind == .ordinal || column.prefill != nil || index == printedColumn
    }
    totalKey = form.printedRows?.totalLabel.map { TextKey.fold($0) }
    totalEnds = Array(
      Set(Self.totalKeys.union([totalKey ?? ""]).compactMap(\.unicodeScalars.last)))
    plainCells = Array(repeating: nil, count: form.columns.count)
  }

  /// What a row is.
  ///
  /// - Parameters:
  ///   - row: A row that is not empty.
  ///   - hasNotesBegun: Whether a note stood above it: a lone text below one is a note too.
  /// - Returns: Its kind; a record where nothing speaks against it.
  mutating func kind(of row: TableRow, hasNotesBegun: Bool) -> RowKind {
    let (entries, filled) = (row.entries, row.filled)
    let hits = filled.count { entries[$0].raw == .text(headers[$0]) }
    if hits >= neededHits { return .repeatedHeader }
    if filled.prefix(3).contains(where: { isTotal(entries[$0].raw) }) { return .total }
    let own = filled.filter { !isPrinted[$0] && !isEmptyFormula(entries[$0]) }
    if isNothing(row, own: own) { return .zeroReport }
    // Full rows are records; what else it may be is asked of sparse rows alone.
    if own.count > 4, exampleCell(entries, filled: filled) == nil { return .record }
    if own.isEmpty, !hasNotesBegun, isAsPrinted(row) { return .notFilledIn }
    let cells = row.texts
    if cells.cells.count <= 3 {
      for cell in cells.cells {
        if let title = titles.match(cell.text, at: cells.place(of: cell)) { return .title(title) }
      }
    }
    if cells.cells.contains(where: { fieldParser.isField($0.text) }) { return .signature }
    if let cell = exampleCell(entries, filled: filled) { return .example(column: cell) }
    if isNote(cells, ownCount: own.count, hasNotesBegun: hasNotesBegun)
      || own.isEmpty && filled.contains(where: { isWord(entries, $0) })
    {
      return .note
    }
    if own.isEmpty, row.extras.cells.isEmpty || filled.isEmpty {
      return filled.isEmpty ? .note : .notFilledIn
    }
    return own.isEmpty ? .notFilledIn : .record
  }

  /// Whether a row holds only what the blank printed: running numbers, and cells that say nothing
  /// of their row.
  ///
  /// A blank has hundreds of such rows, most of them with the same text.
  private mutating func isAsPrinted(_ row: TableRow) -> Bool {
    guard row.extras.cells.isEmpty, !row.filled.isEmpty else { return false }
    for index in row.filled {
      let cell = row.entries[index].cell
      switch cell.raw {
      case .number(_, let digits):
        guard digits.utf8.count < Self.numberedNoteLength else { return false }
      case .text(let text):
        guard form.columns[index].kind != .ordinal else { return false }
        if plainCells[index] === cell { continue }
        guard saysNothing(text, of: row, at: index) else { return false }
        plainCells[index] = cell
      default: return false
      }
    }
    return true
  }

  /// Whether a text in a row with nothing else to say is neither title, field, example nor note.
  private func saysNothing(_ text: String, of row: TableRow, at index: Int) -> Bool {
    let cell = TextCell(column: index + 1, text: text)
    let alone = TextRow(number: row.extras.number, cells: [cell])
    return titles.match(text, at: alone.place(of: cell)) == nil && !fieldParser.isField(text)
      && exampleCell(row.entries, filled: [index]) == nil
      && !isNote(alone, ownCount: 0, hasNotesBegun: false)
  }

  /// A text that begins with a number is a note from so many characters on.
  private static let numberedNoteLength = 8

  /// Whether a row says that there is nothing to report: 无, or 本单位无后备人才, or crosses out
  /// whatever might stand there.
  private func isNothing(_ row: TableRow, own: [Int]) -> Bool {
    let entries = row.entries
    guard own.isEmpty else {
      return own.allSatisfy { namesNothing(entries[$0].raw) }
    }
    let words = entries.indices.filter { isWord(entries, $0) }
    if !words.isEmpty { return words.allSatisfy { namesNothing(entries[$0].raw) } }
    // Beside what the blank printed, 无 may stand in a column that it filled in by itself.
    return row.filled.contains { index in
      form.columns[index].kind != .ordinal && entries[index].raw.text.contains { $0.isLetter }
        && namesNothing(entries[index].raw)
    }
  }

  /// Whether a value says that there is nothing: 无, 本单位无…, or nothing but strokes.
  private func namesNothing(_ raw: RawValue) -> Bool {
    // Another kind of value says something.
    guard case .text(let text) = raw, Self.mayBeNothing(text) else { return false }
    let key = TextKey.fold(text)
    return Self.nothingKeys.contains(key) || key.allSatisfy { !$0.isLetter && !$0.isNumber }
      || (key.count <= 20 && Self.nothingHeads.contains { key.hasPrefix($0) })
  }

  /// The characters with which what says that there is nothing begins.
  private static let nothingStarts = Set(
    (nothingKeys.union(nothingHeads)).compactMap(\.unicodeScalars.first))

  /// Whether a text may say that there is nothing; of most the first character tells.
  private static func mayBeNothing(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    let isPlain = (0x4E00...0x9FFF).contains(first.value) || ("0"..."9").contains(first)
    return !isPlain || nothingStarts.contains(first)
  }

  /// Whether a running number is a word.
  private func isWord(_ entries: [Entry], _ index: Int) -> Bool {
    guard form.columns[index].kind == .ordinal, case .text(let text) = entries[index].raw else {
      return false
    }
    return text.contains { $0.isLetter }
  }

  private func isEmptyFormula(_ entry: Entry) -> Bool {
    entry.isFormula && entry.raw.isBlankOrZero
  }

  /// `总计`, `合 计`, or a running number before it as in `6总计`.
  ///
  /// What the form itself calls its row of sums is one too.
  private func isTotal(_ raw: RawValue) -> Bool {
    guard case .text(let text) = raw, text.utf8.count <= 40,
      TextKey.mayHold(text, oneOf: totalEnds)
    else { return false }
    var key = TextKey.fold(text).drop { $0.isNumber }
    if String(key) == totalKey { return true }
    while key.count > 2, let last = key.last, Self.totalUnits.contains(last) {
      key = key.dropLast()
    }
    return Self.totalKeys.contains(String(key))
  }

  /// The sheet's column whose cell marks the row as an example, if one does.
  private func exampleCell(_ entries: [Entry], filled: [Int]) -> Int? {
    for index in filled.prefix(3) {
      guard case .text(let text) = entries[index].raw else { continue }
      let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
      guard let first = scalars.first, Self.exampleStarts.contains(first) else { continue }
      let start = Substring(scalars)
      let isMarked = form.columns[index].kind == .ordinal && start.hasPrefix("例")
      if isMarked || Self.examplePrefixes.contains(where: { start.hasPrefix($0) }) {
        return entries[index].place?.column
      }
    }
    return nil
  }

  private func isNote(_ row: TextRow, ownCount: Int, hasNotesBegun: Bool) -> Bool {
    guard row.cells.count <= 2, let cell = row.cells.first else { return false }
    let key = TextKey.fold(cell.text)
    let head = cell.text.drop { $0.isWhitespace }
    for noteHead in Self.noteHeads where key.hasPrefix(noteHead) {
      let rest = head.dropFirst(noteHead.count).drop { $0.isWhitespace }
      if rest.isEmpty || rest.first.map({ "：:，,。.1１一(（".contains($0) }) == true {
        return true
      }
    }
    let isNumbered = head.first?.isNumber == true && key.count >= Self.numberedNoteLength
    if noteKeys.contains(where: { $0.count >= 6 && (key.hasSuffix($0) || key.contains($0)) }) {
      return true
    }
    return ownCount <= 1 && (isNumbered || hasNotesBegun || key.count >= 30)
  }
}
