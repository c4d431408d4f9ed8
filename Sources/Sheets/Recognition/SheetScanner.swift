internal import Forms
internal import XLSX

/// Goes through the rows of a sheet, finds the forms on it and reads their records.
struct SheetScanner {
  private let recogniser: FormRecogniser
  private let sheet: String
  private let hint: String
  private let takesRecords: Bool
  private let takesUntitled: Bool
  private var state = State.seeking
  private var scan = SheetScan()
  private var title: TitleMatch?
  private var fields: [FieldEntry] = []
  /// Rows sought through that are neither title nor field nor 附件1: notes, if a table follows.
  private var plainRows = 0
  private var dataRowsSinceTitle = 0
  private var soughtRows = 0
  /// The first header without a title, until it is clear whether rows of data follow.
  private var untitled: UntitledHeader?
  private var hasRemarkedNoTitle = false
  /// How many rows the header takes up, whose rows come now.
  private var headerRows = 1
  /// The row before, which may be the upper level of a header.
  private var rowBefore: TextRow?

  /// A header that is not found within so many rows is not there.
  private static let longestSearch = 2_000
  /// Below a header without a title, rows with so many cells are data.
  private static let leastDataCells = 3

  private struct UntitledHeader {
    var row: Int
    var label: String
    /// Whether it can only have been meant for a form.
    var isClear: Bool
    var dataRows = 0
  }

  private enum State {
    case seeking
    case header(FormOutline, upper: TextRow)
    case table(TableReader)
  }

  /// - Parameters:
  ///   - recogniser: The campaign's forms as they are known on sheets.
  ///   - sheet: The name of the sheet.
  ///   - file: The name of the file, which with the sheet's hints at the form where titles fail.
  ///   - takesRecords: Whether records are read; else the sheet is only counted and recognised.
  ///   - takesUntitled: Whether a header without a title is a form: on a hidden sheet it is a
  ///     list of a program's own.
  init(
    _ recogniser: FormRecogniser, sheet: String, file: String, takesRecords: Bool,
    takesUntitled: Bool
  ) {
    self.recogniser = recogniser
    self.sheet = sheet
    hint = TextKey.fold(sheet + file)
    self.takesRecords = takesRecords
    self.takesUntitled = takesUntitled
  }

  // MARK: Rows

  /// Takes the next row.
  mutating func take(_ row: Row) {
    let filled = row.filledCount
    guard filled > 0 || takesRecords else { return }
    if filled > 0 {
      scan.rows += 1
      scan.cells += filled
    }
    switch state {
    case .seeking:
      guard soughtRows < Self.longestSearch else {
        scan.foreignRows += 1
        return
      }
      seek(TextRow(row))
    case .header(let outline, let upper):
      let next = TextRow(row)
      guard !next.cells.isEmpty else { return }
      if outline.isLowerHeader(next.cells.map(outline.key)) {
        beginTable(outline, upper: upper, lower: next)
      } else {
        beginTable(outline, upper: upper, lower: nil)
        if case .seeking = state { seek(next) } else { take(row, counted: true) }
      }
    case .table:
      take(row, counted: true)
    }
  }

  private mutating func take(_ row: Row, counted: Bool) {
    guard takesRecords, case .table(var table) = state else { return }
    // The table is moved out and back so that its arrays are not copied row by row.
    state = .seeking
    if let next = table.take(row) {
      endTable(table)
      begin(next)
    } else {
      state = .table(table)
    }
  }

  private mutating func seek(_ row: TextRow) {
    guard !row.cells.isEmpty else { return }
    soughtRows += 1
    if row.cells.count <= 3, let match = recogniser.title(in: row) {
      begin(match)
      return
    }
    if title != nil || takesUntitled, let keys = recogniser.headerKeys(of: row),
      let outline = outline(for: keys, at: row)
    {
      if let upper = rowBefore, upper.number == row.number - 1,
        outline.hasGroup(in: upper.cells.map(outline.key)),
        outline.isLowerHeader(keys)
      {
        plainRows -= 1
        beginTable(outline, upper: upper, lower: row)
      } else if outline.form.hasGroups {
        state = .header(outline, upper: row)
      } else {
        beginTable(outline, upper: row, lower: nil)
      }
      return
    }
    rowBefore = row
    let found = recogniser.fieldParser.fields(in: row)
    fields.append(contentsOf: found)
    guard found.isEmpty, !Self.isAttachmentLabel(row) else { return }
    plainRows += 1
    if row.cells.count >= Self.leastDataCells, untitled?.row != row.number {
      untitled?.dataRows += 1
    }
    if title != nil, row.cells.count >= 4 { dataRowsSinceTitle += 1 }
  }

  /// Whether a row holds nothing but the number of the attachment: 附件1, 附件 1：.
  private static func isAttachmentLabel(_ row: TextRow) -> Bool {
    guard row.cells.count == 1, let key = row.cells.first.map({ TextKey.fold($0.text) }) else {
      return false
    }
    return key.hasPrefix("附件") && key.dropFirst(2).allSatisfy(\.isNumber)
  }

  /// The form whose header a row is: the title's own, else the one it fits best.
  private mutating func outline(for keys: [String], at row: TextRow) -> FormOutline? {
    if let title {
      let own = recogniser.outlines[title.formIndex]
      if own.headerHits(in: keys) >= own.neededHits { return own }
    }
    guard title == nil, takesUntitled,
      let found = recogniser.headerWithoutTitle(keys, hint: hint)
    else { return nil }
    remarkOnUntitled()
    untitled = UntitledHeader(
      row: row.number, label: found.outline?.form.label ?? "", isClear: found.isClear)
    return found.outline
  }

  /// Says of a header that no form was taken from that it has no title: once a sheet, where rows
  /// of data follow.
  private mutating func remarkOnUntitled() {
    defer { untitled = nil }
    guard let untitled, untitled.dataRows > 0 else { return }
    if !untitled.isClear {
      if scan.doubts.isEmpty { scan.doubts = [Self.noTitle(above: untitled)] }
    } else if !hasRemarkedNoTitle {
      hasRemarkedNoTitle = true
      scan.remarks.append(Self.noTitle(above: untitled))
    }
  }

  private static func noTitle(above header: UntitledHeader) -> LayoutRemark {
    LayoutRemark(
      check: .noTitle, arguments: ["row": String(header.row), "form": header.label])
  }

  // MARK: Forms

  private mutating func begin(_ match: TitleMatch) {
    remarkOnUntitled()
    title = match
    state = .seeking
    soughtRows = 0
    dataRowsSinceTitle = 0
    fields = []
  }

  private mutating func beginTable(_ outline: FormOutline, upper: TextRow, lower: TextRow?) {
    let match = HeaderMatcher.match(outline, upper: upper, lower: lower)
    headerRows = lower == nil ? 1 : 2
    // Without a title, only a whole header names a form: that no title was found says it all.
    guard title != nil || !match.isBroken else {
      state = .seeking
      plainRows += headerRows
      return
    }
    state = .table(
      TableReader(
        outline, match: match, title: title, sheet: sheet,
        headerRow: (lower ?? upper).number, fields: fields, notesAbove: plainRows,
        recogniser: recogniser))
    plainRows = 0
  }

  private mutating func endTable(_ table: TableReader) {
    defer {
      title = nil
      dataRowsSinceTitle = 0
      state = .seeking
    }
    var table = table
    table.finish()
    var remarks = table.remarks
    if let untitled, title == nil {
      self.untitled = nil
      guard !takesRecords || table.hasData else {
        // A header alone, without a title, is no form that anybody has returned.
        scan.foreignRows += headerRows + table.returned.ignored.values.reduce(0, +)
        return
      }
      if !hasRemarkedNoTitle { remarks.append(Self.noTitle(above: untitled)) }
      hasRemarkedNoTitle = true
    }
    if let title, title.hasPlaceholder {
      remarks.append(
        LayoutRemark(
          check: .seriesMissing, arguments: ["title": title.text], place: title.place,
          value: title.text))
    }
    scan.forms.append(
      FoundForm(
        form: table.outline.form, returned: table.returned, remarks: remarks, title: title,
        hiddenRows: table.hiddenRows, interruption: table.sequence.interruption))
  }

  /// Ends the sheet and gives what was found.
  ///
  /// - Parameter merged: The merged ranges of the sheet.
  /// - Returns: The forms on it, and what there is to say of them.
  mutating func finish(merged: [CellRange] = []) -> SheetScan {
    switch state {
    case .header(let outline, let upper):
      beginTable(outline, upper: upper, lower: nil)
      if case .table(let table) = state { endTable(table) }
    case .table(let table):
      endTable(table)
    case .seeking:
      if let title, dataRowsSinceTitle >= 2 { reportMissingHeader(title) }
    }
    remarkOnUntitled()
    scan.foreignRows += plainRows
    MergedCells.settle(merged, in: &scan.forms)
    remarkOnSequences()
    return scan
  }

  /// A title with rows of data below and no header: no record can be taken, and that is said.
  private mutating func reportMissingHeader(_ title: TitleMatch) {
    let form = recogniser.outlines[title.formIndex].form
    var returned = ReturnedForm(
      number: form.number, sheet: sheet, title: title.text, headerRow: title.place.row,
      positions: Array(repeating: nil, count: form.columns.count))
    returned.isRejected = true
    returned.ignored[.unrecognised] = plainRows
    plainRows = 0
    let headers = form.columns.map(\.header).joined(separator: "、")
    let remark = LayoutRemark(check: .columnMissing, arguments: ["column": headers])
    scan.forms.append(
      FoundForm(form: form, returned: returned, remarks: [remark], title: title))
  }

  /// Says where the rows of a form first break off, or their running numbers.
  private mutating func remarkOnSequences() {
    for index in scan.forms.indices {
      guard let interruption = scan.forms[index].interruption else { continue }
      scan.forms[index].remarks.append(
        LayoutRemark(
          check: .ordinals, variant: interruption.isBlankRow ? "blank-row" : nil,
          place: interruption.place, value: interruption.value))
    }
  }
}

extension TextRow {
  /// The cells of a row that hold more than white space, as text.
  init(_ row: Row) {
    self.init(
      number: row.number,
      cells: row.cells.compactMap { cell in
        let raw = RawValue(cell)
        return raw.isBlank ? nil : TextCell(column: cell.column, text: raw.text)
      })
  }
}
