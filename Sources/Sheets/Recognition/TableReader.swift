internal import Forms
internal import XLSX

/// Reads the rows below a header into records, and counts those that are none.
struct TableReader {
  private(set) var returned: ReturnedForm
  private(set) var remarks: [LayoutRemark]
  let outline: FormOutline
  private let fieldParser: FieldParser
  private var classifier: RowClassifier
  /// For each column of the sheet, counted from 0, the form's column it holds.
  private let slots: [Int?]
  /// What reads the cells of each of the form's columns.
  private var columns: [ColumnReader]
  /// The columns of the sheet that say where a row of a consolidated table came from.
  private let origins: [Int]
  /// The rows of records that are hidden.
  private(set) var hiddenRows: Set<Int> = []
  /// How the rows and their running numbers follow one another.
  private(set) var sequence: RowSequence
  private let ordinal: Int?
  private var pendingNotes: [CellPlace] = []
  private var hasNotesBegun = false

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
    columns = form.columns.map { ColumnReader($0, entryReader: recogniser.entryReader) }
    fieldParser = recogniser.fieldParser
    classifier = RowClassifier(outline, recogniser: recogniser)
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
    origins = match.originColumns
    ordinal = form.columns.firstIndex { $0.kind == .ordinal }
    sequence = RowSequence(firstColumn: match.positions.compactMap(\.self).min() ?? 1)
  }

  // MARK: Rows

  /// Takes the next row; a title is handed back, since another form begins there.
  mutating func take(_ row: Row) -> TitleMatch? {
    let (tableRow, hasFormula) = sorted(row)
    guard !tableRow.isEmpty else {
      if hasFormula { returned.ignored[.notFilledIn, default: 0] += 1 }
      return nil
    }
    let kind = classifier.kind(of: tableRow, hasNotesBegun: hasNotesBegun)
    follow(tableRow, kind)
    switch kind {
    case .title(let title): return title
    case .repeatedHeader: return nil
    case .notFilledIn: returned.ignored[.notFilledIn, default: 0] += 1
    case .signature: takeSignature(tableRow)
    case .example(let column): takeExample(row: row.number, column: column)
    case .note: takeNote(tableRow)
    case .total: takeTotal(row: row.number, tableRow.entries)
    case .zeroReport: returned.ignored[.zeroReport, default: 0] += 1
    case .record:
      if row.isHidden { hiddenRows.insert(row.number) }
      takeRecord(row: row.number, tableRow)
    }
    return nil
  }

  /// Follows the running numbers of records, and of rows among them that are not filled in.
  private mutating func follow(_ row: TableRow, _ kind: RowKind) {
    var isRecord = false
    var isNumbered = false
    switch kind {
    case .record: (isRecord, isNumbered) = (true, true)
    case .notFilledIn: isNumbered = true
    default: break
    }
    let entry = isNumbered ? ordinal.map { row.entries[$0] } : nil
    sequence.take(
      row: row.extras.number, ordinal: entry?.place == nil ? nil : entry, isRecord: isRecord)
  }

  /// Sorts a row's cells into the form's columns, and tells whether one of them is a formula.
  private mutating func sorted(_ row: Row) -> (row: TableRow, hasFormula: Bool) {
    var tableRow = TableRow(
      entries: returned.positions.map { position in
        Entry(place: position.map { CellPlace(row: row.number, column: $0) })
      },
      extras: TextRow(number: row.number, cells: []))
    var hasFormula = false
    for cell in row.cells {
      if cell.isFormula { hasFormula = true }
      if cell.column < slots.count, let index = slots[cell.column] {
        guard let read = columns[index].read(cell) else { continue }
        tableRow.entries[index].cell = read
        tableRow.entries[index].isFormula = cell.isFormula
        tableRow.filled.append(index)
      } else {
        let raw = RawValue(cell)
        guard !raw.isBlank else { continue }
        if !origins.isEmpty, let position = origins.firstIndex(of: cell.column) {
          if tableRow.origin.isEmpty { tableRow.origin = ["", "", ""] }
          tableRow.origin[position] = CellText(raw.text).text
          continue
        }
        tableRow.extras.cells.append(TextCell(column: cell.column, text: raw.text))
      }
    }
    return (tableRow, hasFormula)
  }

  private mutating func takeRecord(row: Int, _ tableRow: TableRow) {
    for place in pendingNotes {
      remarks.append(
        LayoutRemark(check: .noteRow, arguments: ["row": String(place.row)], place: place))
    }
    pendingNotes.removeAll()
    returned.records.append(
      Record(row: row, entries: tableRow.entries, source: tableRow.source))
  }

  private mutating func takeTotal(row: Int, _ entries: [Entry]) {
    returned.ignored[.total, default: 0] += 1
    if outline.form.printedRows?.totalLabel != nil, returned.total == nil {
      returned.total = Record(row: row, entries: entries)
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

  private mutating func takeNote(_ row: TableRow) {
    returned.ignored[.note, default: 0] += 1
    hasNotesBegun = true
    let texts = row.texts
    if let first = texts.cells.first { pendingNotes.append(texts.place(of: first)) }
  }

  private mutating func takeSignature(_ row: TableRow) {
    returned.ignored[.signature, default: 0] += 1
    for field in fieldParser.fields(in: row.texts)
    where !returned.fields.contains(where: { $0.id == field.id && !$0.text.isEmpty }) {
      returned.fields.removeAll { $0.id == field.id }
      returned.fields.append(field)
    }
  }

  // MARK: Ending

  /// Whether it holds records, or says that there are none.
  var hasData: Bool {
    !returned.records.isEmpty || returned.ignored[.zeroReport, default: 0] > 0
  }

  /// Puts the fields in the form's order; those that were not found have no place.
  mutating func finish() {
    let form = outline.form
    returned.fields = (form.headerFields + form.footerFields).map { field in
      returned.fields.first { $0.id == field.id }
        ?? FieldEntry(id: field.id, place: nil, text: "")
    }
  }
}
