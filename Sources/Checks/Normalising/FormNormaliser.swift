import Forms

/// Lists what of a form's records was read another way than it stands there.
struct FormNormaliser {
  private let form: ReturnedForm
  private let columns: [ColumnRules]
  /// The rule about what every column's cells have in common: spaces and widths.
  private let cleaned: String?
  /// What has been worked out, for each column by cell: those with the same content share one.
  private var known: [[ObjectIdentifier: Change?]]

  /// What became of an entry, wherever it stands.
  private struct Change {
    var rule: String?
    var manner: String
    var raw: String
    var value: String
  }

  init(_ form: ReturnedForm, columns: [ColumnRules], cleaned: String?) {
    self.form = form
    self.columns = columns
    self.cleaned = cleaned
    known = Array(repeating: [:], count: columns.count)
  }

  /// The normalisations by row and column.
  mutating func all() -> [Normalisation] {
    var all: [Normalisation] = []
    for record in form.records {
      for (index, column) in zip(columns.indices, columns) {
        guard let entry = record.entry(at: index), let place = entry.place,
          let change = change(of: entry, in: record, at: index)
        else { continue }
        all.append(
          Normalisation(
            form: form.number, sheet: form.sheet, place: place, column: column.id,
            header: column.header, rule: change.rule, manner: change.manner, raw: change.raw,
            value: change.value, isName: column.kind == .name))
      }
    }
    return all
  }

  private mutating func change(of entry: Entry, in record: Record, at index: Int) -> Change? {
    switch entry.cell.reading {
    case .unreadable: return nil
    case .blank: return supplement(of: entry, in: record, at: index)
    case .value(_, let adjustments):
      guard !adjustments.isEmpty else { return nil }
      let cell = ObjectIdentifier(entry.cell)
      if let change = known[index][cell] { return change }
      let change = change(of: entry.cell, adjustments, columns[index])
      known[index][cell] = .some(change)
      return change
    }
  }

  private func change(
    of cell: ReadCell, _ adjustments: [Adjustment], _ column: ColumnRules
  ) -> Change? {
    guard cell.raw.text != cell.text else { return nil }
    let manners = adjustments.reduce(into: [String]()) { manners, adjustment in
      let manner = adjustment.chineseName
      if !manners.contains(manner) { manners.append(manner) }
    }
    return Change(
      rule: column.rule(accountingFor: adjustments) ?? rule(aboutSpacing: adjustments),
      manner: manners.joined(separator: "、"),
      raw: Echo.written(cell.raw.text, kind: column.kind),
      value: Echo.written(cell.text, kind: column.kind))
  }

  private func rule(aboutSpacing adjustments: [Adjustment]) -> String? {
    let isAboutSpacing = adjustments.contains {
      $0 == .cleaned || $0 == .narrowed || $0 == .checkLetter
    }
    return isAboutSpacing ? cleaned : nil
  }

  /// What a blank cell is counted as.
  private func supplement(of entry: Entry, in record: Record, at index: Int) -> Change? {
    for (rule, check) in columns[index].supplements {
      let cell = CheckedCell(
        record: record, column: index, entry: entry, reportingUnitNames: [], region: nil)
      guard let value = check.supplement(for: cell) else { continue }
      return Change(rule: rule, manner: "空白按此数计", raw: "", value: String(value))
    }
    return nil
  }
}
