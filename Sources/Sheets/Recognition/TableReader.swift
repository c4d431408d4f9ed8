internal import Forms
internal import XLSX

/// Reads the rows below a header: tells records from notes, totals and what is not filled in.
struct TableReader {
  private(set) var returned: ReturnedForm
  private(set) var remarks: [LayoutRemark]
  let outline: FormOutline
  private let entryReader: EntryReader
  private let fieldParser: FieldParser
  private let titles: TitleMatcher
  /// For each column of the sheet, counted from 0, the form's column it holds.
  private let slots: [Int?]
  private let headers: [String]
  private let noteKeys: [String]
  private let isPrinted: [Bool]
  private let totalKey: String?
  private var pendingNotes: [CellPlace] = []
  private var hasNotesBegun = false

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
  private static let nothingKeys: Set<String> = ["无", "没有", "暂无", "无数据", "空", "零", "不涉及"]
  private static let nothingHeads = ["本单位无", "本单位没有", "我单位无", "本公司无", "暂无", "无此", "本表无"]
  private static let noteHeads = ["填表说明", "填报说明", "填写说明", "说明", "注", "备注", "备注说明"]

  /// - Parameters:
  ///   - outline: The form.
  ///   - match: How its header lies on the sheet.
  ///   - title: The title above it, if there is one.
  ///   - sheet: The sheet's name.
  ///   - headerRow: The last row of the header.
  ///   - fields: The fields found above it.
  ///   - notesAbove: How many rows above it are notes.
  ///   - recogniser: What tells rows apart and reads their cells.
  init(
    _ outline: FormOutline, match: HeaderMatch, title: TitleMatch?, sheet: String,
    headerRow: Int, fields: [FieldEntry], notesAbove: Int, recogniser: FormRecogniser
  ) {
    let form = outline.form
    self.outline = outline
    entryReader = recogniser.entryReader
    fieldParser = recogniser.fieldParser
    titles = recogniser.titles
    returned = ReturnedForm(
      number: form.number, sheet: sheet, title: title?.text, headerRow: headerRow,
      positions: match.positions)
    returned.isRejected = match.isBroken
    returned.fields = fields
    if notesAbove > 0 { returned.ignored[.note] = notesAbove }
    remarks = match.remarks
    var slots: [Int?] = []
    for (index, position) in match.positions.enumerated() {
      guard let position else { continue }
      if slots.count <= position {
        slots.append(contentsOf: repeatElement(nil, count: position + 1 - slots.count))
      }
      slots[position] = index
    }
    self.slots = slots
    headers = form.columns.map(\.header)
    noteKeys = form.notes.map { TextKey.fold($0) }
    let printedColumn = form.printedRows.flatMap { form.index(of: $0.column) }
    isPrinted = form.columns.enumerated().map { index, column in
      column.kind == .ordinal || column.prefill != nil || index == printedColumn
    }
    totalKey = form.printedRows?.totalLabel.map { TextKey.fold($0) }
  }

  // MARK: Rows

  /// Takes the next row; a title is handed back, since another form begins there.
  mutating func take(_ row: Row) -> TitleMatch? {
    var entries = Array(repeating: Entry(place: nil), count: headers.count)
    for (index, position) in returned.positions.enumerated() {
      guard let position else { continue }
      entries[index].place = CellPlace(row: row.number, column: position)
    }
    var filled: [Int] = []
    var extras = TextRow(number: row.number, cells: [])
    var hasFormula = false
    for cell in row.cells {
      let raw = RawValue(cell)
      if cell.isFormula { hasFormula = true }
      guard !raw.isBlank else { continue }
      if cell.column < slots.count, let index = slots[cell.column] {
        entries[index].raw = raw
        entries[index].isFormula = cell.isFormula
        filled.append(index)
      } else {
        extras.cells.append(TextCell(column: cell.column, text: raw.text))
      }
    }
    if filled.isEmpty, extras.cells.isEmpty {
      if hasFormula { returned.ignored[.notFilledIn, default: 0] += 1 }
      return nil
    }
    switch kind(of: entries, filled: filled, extras: extras) {
    case .title(let title): return title
    case .repeatedHeader: return nil
    case .notFilledIn: returned.ignored[.notFilledIn, default: 0] += 1
    case .signature: takeSignature(entries, filled: filled, extras: extras)
    case .example(let column): takeExample(row: row.number, column: column)
    case .note: takeNote(entries, filled: filled, extras: extras)
    case .total: takeTotal(row: row.number, entries)
    case .zeroReport: returned.ignored[.zeroReport, default: 0] += 1
    case .record: takeRecord(row: row.number, entries)
    }
    return nil
  }

  private mutating func takeRecord(row: Int, _ entries: [Entry]) {
    for place in pendingNotes {
      remarks.append(
        LayoutRemark(check: .noteRow, arguments: ["row": String(place.row)], place: place))
    }
    pendingNotes.removeAll()
    returned.records.append(read(row: row, entries))
  }

  private mutating func takeTotal(row: Int, _ entries: [Entry]) {
    returned.ignored[.total, default: 0] += 1
    if outline.form.printedRows?.totalLabel != nil, returned.total == nil {
      returned.total = read(row: row, entries)
    } else if let place = entries.compactMap(\.place).first {
      pendingNotes.append(place)
    }
  }

  private mutating func takeExample(row: Int, column: Int) {
    returned.ignored[.example, default: 0] += 1
    remarks.append(
      LayoutRemark(
        check: .exampleRow, arguments: ["row": String(row)],
        place: CellPlace(row: row, column: column)))
  }

  private mutating func takeNote(_ entries: [Entry], filled: [Int], extras: TextRow) {
    returned.ignored[.note, default: 0] += 1
    hasNotesBegun = true
    let cells = texts(entries, filled: filled, extras: extras)
    if let first = cells.cells.first { pendingNotes.append(cells.place(of: first)) }
  }

  private mutating func takeSignature(_ entries: [Entry], filled: [Int], extras: TextRow) {
    returned.ignored[.signature, default: 0] += 1
    for field in fieldParser.fields(in: texts(entries, filled: filled, extras: extras))
    where !returned.fields.contains(where: { $0.id == field.id && !$0.text.isEmpty }) {
      returned.fields.removeAll { $0.id == field.id }
      returned.fields.append(field)
    }
  }

  private func read(row: Int, _ entries: [Entry]) -> Record {
    var record = Record(row: row, entries: entries)
    for index in record.entries.indices {
      record.entries[index].reading = entryReader.read(
        record.entries[index].raw, as: outline.form.columns[index])
    }
    return record
  }

  // MARK: Telling rows apart

  private func kind(of entries: [Entry], filled: [Int], extras: TextRow) -> RowKind {
    let hits = filled.count { entries[$0].raw == .text(headers[$0]) }
    if hits >= outline.neededHits { return .repeatedHeader }
    if filled.prefix(3).contains(where: { isTotal(entries[$0].raw) }) { return .total }
    let own = filled.filter { !isPrinted[$0] && !isEmptyFormula(entries[$0]) }
    if isNothing(entries, own: own) { return .zeroReport }
    // Full rows are records; what else it may be is asked of sparse rows alone.
    if own.count > 4, !looksLikeExample(entries, filled: filled) { return .record }
    let cells = texts(entries, filled: filled, extras: extras)
    if cells.cells.count <= 3 {
      for cell in cells.cells {
        if let title = titles.match(cell.text, at: cells.place(of: cell)) { return .title(title) }
      }
    }
    if cells.cells.contains(where: { fieldParser.isField($0.text) }) { return .signature }
    if let cell = exampleCell(entries, filled: filled) { return .example(column: cell) }
    if isNote(cells, ownCount: own.count) || isWordInOrdinal(entries, filled: filled, own: own) {
      return .note
    }
    if own.isEmpty, extras.cells.isEmpty || filled.isEmpty {
      return filled.isEmpty ? .note : .notFilledIn
    }
    return own.isEmpty ? .notFilledIn : .record
  }

  /// Whether a row says that there is nothing to report: 无, or 本单位无后备人才, or crosses out
  /// whatever might stand there.
  private func isNothing(_ entries: [Entry], own: [Int]) -> Bool {
    let said = own.isEmpty ? entries.indices.filter { isWord(entries[$0]) } : own
    guard !said.isEmpty else { return false }
    return said.allSatisfy { index in
      // Another kind of value says something.
      guard case .text(let text) = entries[index].raw else { return false }
      let key = TextKey.fold(text)
      return Self.nothingKeys.contains(key) || key.allSatisfy { !$0.isLetter && !$0.isNumber }
        || (key.count <= 20 && Self.nothingHeads.contains { key.hasPrefix($0) })
    }
  }

  /// Whether a row holds nothing but words where its running number should be.
  private func isWordInOrdinal(_ entries: [Entry], filled: [Int], own: [Int]) -> Bool {
    own.isEmpty && filled.contains { isWord(entries[$0]) }
  }

  private func isWord(_ entry: Entry) -> Bool {
    guard let index = returned.positions.firstIndex(of: entry.place?.column),
      outline.form.columns[index].kind == .ordinal, case .text(let text) = entry.raw
    else { return false }
    return text.contains { $0.isLetter }
  }

  private func isEmptyFormula(_ entry: Entry) -> Bool {
    entry.isFormula && entry.raw.isBlankOrZero
  }

  /// `总计`, `合 计`, or a running number before it as in `6总计`.
  ///
  /// What the form itself calls its row of sums is one too.
  private func isTotal(_ raw: RawValue) -> Bool {
    guard case .text(let text) = raw, text.utf8.count <= 40 else { return false }
    var key = TextKey.fold(text).drop { $0.isNumber }
    if String(key) == totalKey { return true }
    while key.count > 2, let last = key.last, Self.totalUnits.contains(last) {
      key = key.dropLast()
    }
    return Self.totalKeys.contains(String(key))
  }

  private func looksLikeExample(_ entries: [Entry], filled: [Int]) -> Bool {
    exampleCell(entries, filled: filled) != nil
  }

  private func exampleCell(_ entries: [Entry], filled: [Int]) -> Int? {
    for index in filled.prefix(3) {
      guard case .text(let text) = entries[index].raw else { continue }
      let start = text.drop { $0.isWhitespace }
      guard let first = start.unicodeScalars.first, Self.exampleStarts.contains(first) else {
        continue
      }
      let isMarked = outline.form.columns[index].kind == .ordinal && start.hasPrefix("例")
      if isMarked || Self.examplePrefixes.contains(where: { start.hasPrefix($0) }) {
        return entries[index].place?.column
      }
    }
    return nil
  }

  private func isNote(_ row: TextRow, ownCount: Int) -> Bool {
    guard row.cells.count <= 2, let cell = row.cells.first else { return false }
    let key = TextKey.fold(cell.text)
    let head = cell.text.drop { $0.isWhitespace }
    for noteHead in Self.noteHeads where key.hasPrefix(noteHead) {
      let rest = head.dropFirst(noteHead.count).drop { $0.isWhitespace }
      if rest.isEmpty || rest.first.map({ "：:，,。.1１一(（".contains($0) }) == true {
        return true
      }
    }
    let isNumbered = head.first?.isNumber == true && key.count >= 8
    if noteKeys.contains(where: { $0.count >= 6 && (key.hasSuffix($0) || key.contains($0)) }) {
      return true
    }
    return ownCount <= 1 && (isNumbered || hasNotesBegun || key.count >= 30)
  }

  private func texts(_ entries: [Entry], filled: [Int], extras: TextRow) -> TextRow {
    let own = filled.compactMap { index in
      entries[index].place.map { TextCell(column: $0.column, text: entries[index].raw.text) }
    }
    return TextRow(
      number: extras.number,
      cells: (own + extras.cells).sorted { $0.column < $1.column })
  }

  // MARK: Ending

  /// Puts the fields in the form's order; those that were not found have no place.
  mutating func finish() {
    let form = outline.form
    returned.fields = (form.headerFields + form.footerFields).map { field in
      returned.fields.first { $0.id == field.id }
        ?? FieldEntry(id: field.id, place: nil, text: "")
    }
  }
}
