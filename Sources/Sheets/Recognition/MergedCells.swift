internal import Forms
internal import XLSX

/// Gives records what merged cells mean, once their sheet has been read: the file says behind the
/// rows which cells are merged, and has a value for the first of them alone.
///
/// Only ranges that begin in a record and reach into another one count: what is merged in headers,
/// notes and signatures is nobody's business, nor is a record that takes several rows of the sheet.
/// The column in which a range begins decides. Where it spans others too, those cells are blank,
/// as they are in a range within one row, and their own rules say so.
struct MergedCells {
  /// What a column makes of a range that spans records.
  private enum Meaning {
    /// Its value is that of every row.
    case filled
    /// Its value is that of the first row; the others do without one.
    case firstOnly
    /// No row can be told from it.
    case refused
  }

  private var forms: [FoundForm]
  /// The records of all forms by row: Excel's own files have them in this order anyway.
  private let spots: [(row: Int, form: Int, record: Int)]
  /// For each form and column, the last row that a range has taken.
  ///
  /// Ranges never overlap, and of those that do the first counts: so no cell is looked at twice,
  /// however many ranges there are.
  private var taken: [[Int]]

  private init(_ forms: [FoundForm]) {
    self.forms = forms
    spots = forms.enumerated().flatMap { form, found in
      found.returned.records.enumerated().map { (row: $1.row, form: form, record: $0) }
    }
    .sorted { ($0.row, $0.form, $0.record) < ($1.row, $1.form, $1.record) }
    taken = forms.map { Array(repeating: 0, count: $0.form.columns.count) }
  }

  /// Applies the merged ranges of a sheet to the forms on it.
  ///
  /// - Parameters:
  ///   - ranges: The ranges, in any order.
  ///   - forms: The forms, whose records and remarks are changed.
  static func settle(_ ranges: [CellRange], in forms: inout [FoundForm]) {
    guard !ranges.isEmpty,
      let top = forms.lazy.flatMap(\.returned.records).map(\.row).min()
    else { return }
    let tall = ranges.filter { $0.first.row >= top && $0.first.row < $0.last.row }
    guard !tall.isEmpty else { return }
    var cells = MergedCells(forms)
    // The records are held once, so that changing one copies none.
    forms = []
    let ordered = tall.sorted {
      ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column)
    }
    for range in ordered { cells.settle(range) }
    forms = cells.forms
  }

  private mutating func settle(_ range: CellRange) {
    let start = firstSpot(atOrBelow: range.first.row)
    guard start < spots.count, spots[start].row == range.first.row else { return }
    let form = spots[start].form
    close(gapOf: form, within: range)
    let columns = columns(of: form, in: range)
    guard let lead = columns.first(where: { position($0, of: form) == range.first.column }),
      columns.allSatisfy({ taken[form][$0] < range.first.row })
    else { return }
    for column in columns { taken[form][column] = range.last.row }
    var records: [Int] = []
    for spot in spots[start...] {
      guard spot.row <= range.last.row, spot.form == form else { break }
      records.append(spot.record)
    }
    apply(range, lead: lead, columns: columns, form: form, records: records)
  }

  private mutating func apply(
    _ range: CellRange, lead: Int, columns: [Int], form: Int, records: [Int]
  ) {
    guard records.count > 1, let first = records.first, let last = records.last else { return }
    let entry = forms[form].returned.records[first].entries[lead]
    // With nothing in it a range says no more than the blank cells that it is made of.
    guard entry.reading != .blank else { return }
    let column = forms[form].form.columns[lead]
    let variant: String?
    switch Self.meaning(of: column) {
    case .filled:
      variant = "filled"
      fill(entry, down: lead, form: form, records: records.dropFirst())
    case .firstOnly:
      variant = "first-only"
      cover([lead], form: form, records: records.dropFirst())
    case .refused:
      variant = nil
      cover(columns, form: form, records: records[...])
    }
    let rows = forms[form].returned.records
    forms[form].remarks.append(
      LayoutRemark(
        check: .mergedCells, variant: variant,
        arguments: [
          "range": range.description, "column": column.header, "count": String(records.count),
        ],
        place: entry.place, rows: rows[first].row...rows[last].row))
  }

  /// The form's columns in a range, those of running numbers left out.
  private func columns(of form: Int, in range: CellRange) -> [Int] {
    forms[form].form.columns.indices.filter { index in
      guard forms[form].form.columns[index].kind != .ordinal,
        let position = position(index, of: form)
      else { return false }
      return (range.first.column...range.last.column).contains(position)
    }
  }

  private func position(_ column: Int, of form: Int) -> Int? {
    forms[form].returned.positions[column]
  }

  private static func meaning(of column: Column) -> Meaning {
    if column.fillsDown { return .filled }
    // A remark that is missing leaves a record whole; a name or a number that is missing does not.
    return column.kind == .text && !column.isRequired ? .firstOnly : .refused
  }

  /// Gives cells the value of the first, as if it stood in each of them.
  private mutating func fill(
    _ entry: Entry, down column: Int, form: Int, records: ArraySlice<Int>
  ) {
    var reading = entry.reading
    // What else was read another way is told once, at the first cell.
    if let value = reading.value { reading = .value(value, [.filledDown]) }
    let cell = ReadCell(raw: entry.raw, reading: reading)
    for record in records { forms[form].returned.records[record].entries[column].cell = cell }
  }

  /// Leaves cells without a value, and other rules with nothing to say of them.
  private mutating func cover(_ columns: [Int], form: Int, records: ArraySlice<Int>) {
    for record in records {
      for column in columns {
        let raw = forms[form].returned.records[record].entries[column].raw
        let cell =
          raw == .empty ? Self.covered : ReadCell(raw: raw, reading: .unreadable(.merged))
        forms[form].returned.records[record].entries[column].cell = cell
      }
    }
  }

  private static let covered = ReadCell(raw: .empty, reading: .unreadable(.merged))

  /// An empty row below a record that is merged over it is a part of that record.
  private mutating func close(gapOf form: Int, within range: CellRange) {
    guard let gap = forms[form].interruption, gap.isBlankRow,
      (range.first.row...range.last.row).contains(gap.place.row)
    else { return }
    forms[form].interruption = nil
  }

  private func firstSpot(atOrBelow row: Int) -> Int {
    var low = 0
    var high = spots.count
    while low < high {
      let middle = (low + high) / 2
      if spots[middle].row < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
