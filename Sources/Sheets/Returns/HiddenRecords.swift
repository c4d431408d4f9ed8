internal import Forms
internal import XLSX

/// The records of a file that somebody who looks through its sheets does not see, in whole or in
/// part.
struct HiddenRecords {
  /// How many there are.
  private(set) var count = 0
  private var isOnSheet = false
  private var isInRow = false
  private var isInColumn = false

  /// What hides them, in words; empty where nothing does.
  var causes: String {
    [(isOnSheet, "工作表"), (isInRow, "行"), (isInColumn, "列")]
      .filter(\.0).map(\.1).joined(separator: "、")
  }

  /// Counts the records on a sheet.
  ///
  /// Hidden running numbers hide nothing of a record, nor does a hidden column without a value.
  ///
  /// - Parameters:
  ///   - forms: The forms on it.
  ///   - visibility: Whether the sheet is shown.
  ///   - columns: The sheet's hidden columns, as runs.
  mutating func add(
    _ forms: [FoundForm], visibility: SheetVisibility, columns: [ClosedRange<Int>]
  ) {
    if visibility != .visible {
      let records = forms.reduce(0) { $0 + $1.returned.records.count }
      count += records
      isOnSheet = isOnSheet || records > 0
      return
    }
    let isHidden = columns.isEmpty ? [] : Self.flags(of: columns)
    for found in forms {
      let hidden = found.returned.positions.indices.filter { index in
        guard let position = found.returned.positions[index] else { return false }
        return found.form.columns[index].kind != .ordinal
          && isHidden.indices.contains(position) && isHidden[position]
      }
      guard !hidden.isEmpty || !found.hiddenRows.isEmpty else { continue }
      for record in found.returned.records {
        let inRow = found.hiddenRows.contains(record.row)
        let inColumn = hidden.contains { record.entries[$0].raw != .empty }
        guard inRow || inColumn else { continue }
        count += 1
        isInRow = isInRow || inRow
        isInColumn = isInColumn || inColumn
      }
    }
  }

  /// Whether each column, by its number, is in one of the runs; those may overlap as they like.
  private static func flags(of runs: [ClosedRange<Int>]) -> [Bool] {
    var changes = Array(repeating: 0, count: CellReference.maximumColumn + 2)
    for run in runs where run.lowerBound >= 0 && run.upperBound <= CellReference.maximumColumn {
      changes[run.lowerBound] += 1
      changes[run.upperBound + 1] -= 1
    }
    var depth = 0
    return changes.map { change in
      depth += change
      return depth > 0
    }
  }
}
