import Forms

/// The rules of one form, and the order in which they are asked.
struct FormRules: Sendable {
  private let number: Int
  private let reference: String
  let columns: [ColumnRules]
  /// The columns' positions in the order in which they are checked.
  private let sequence: [Int]
  private let fields: [(field: FormField, rule: LaidRule<any FieldCheck>)]
  private let forms: [LaidRule<any FormCheck>]
  private let errors: CompiledRule?
  let cleaned: CompiledRule?

  init(
    _ form: Form, reference: CalendarDate, columns: [ColumnRules],
    fields: [(field: FormField, rule: LaidRule<any FieldCheck>)], forms: [LaidRule<any FormCheck>],
    errors: CompiledRule?, cleaned: CompiledRule?
  ) {
    number = form.number
    self.reference = reference.description
    self.columns = columns
    sequence = Self.sequence(of: columns)
    self.fields = fields
    self.forms = forms
    self.errors = errors
    self.cleaned = cleaned
  }

  /// All findings about a form, sorted, and the form without the values that errors speak about.
  func vet(_ form: ReturnedForm, in context: CheckContext) -> VettedForm {
    var report = FindingReport(file: context.file, sheet: form.sheet, form: number)
    let names = context.namesOfUnit
    var doubted: [Int: Set<Int>] = [:]
    var vetted = form
    var silent = SilentCells(columns: columns.count)
    for (index, record) in zip(form.records.indices, form.records) {
      var doubts: Set<Int> = []
      let refused = check(record, of: names, in: context.region, &silent, &doubts, &report)
      if !doubts.isEmpty { doubted[record.row] = doubts }
      if !refused.isEmpty { vetted.records[index] = record.refusing(refused) }
    }
    if let total = form.total { checkErrors(of: total, &report) }
    // Who signs for an empty form, and when, is nobody's concern: a form may have nothing in it.
    if context.asksForFields, !form.records.isEmpty { checkFields(of: form, in: context, &report) }
    var disputed: [Int: Set<Int>] = [:]
    for laid in forms {
      for located in laid.check.outcomes(for: vetted) {
        raise(laid.rule, located.outcome, located.record, located.column, &report)
        guard laid.rule.words(for: located.outcome)?.severity == .error else { continue }
        for row in [located.record.row, located.alsoRow].compactMap(\.self) {
          disputed[row, default: []].insert(located.column)
        }
      }
    }
    if !disputed.isEmpty { report.retract(needing: disputed) }
    for index in vetted.records.indices {
      guard let columns = disputed[vetted.records[index].row] else { continue }
      vetted.records[index] = vetted.records[index].refusing(columns)
    }
    var result = VettedForm(file: context.file, form: vetted, findings: report.sorted())
    result.doubted = doubted
    result.disputed = disputed
    return result
  }

  /// The columns in the form's order, each after those whose values its rules need.
  ///
  /// Columns that need one another come in the form's order.
  private static func sequence(of columns: [ColumnRules]) -> [Int] {
    var sequence: [Int] = []
    var visited: Set<Int> = []
    func visit(_ index: Int) {
      guard visited.insert(index).inserted, columns.indices.contains(index) else { return }
      for needed in columns[index].needs.sorted() { visit(needed) }
      sequence.append(index)
    }
    for index in columns.indices { visit(index) }
    return sequence
  }

  /// Checks a record's cells; a value that an error speaks about is none for the rules that come
  /// after, which would otherwise tell the same fault once more.
  ///
  /// - Returns: The positions of the columns whose values have been refused.
  private func check(
    _ record: Record, of unitNames: [String], in region: String?, _ silent: inout SilentCells,
    _ doubted: inout Set<Int>, _ report: inout FindingReport
  ) -> Set<Int> {
    var vetted = record
    var refused: Set<Int> = []
    for index in sequence {
      guard let entry = record.entry(at: index) else { continue }
      guard !isError(entry) else {
        if let errors { raise(errors, Outcome(), record, index, &report) }
        continue
      }
      remark(on: entry, of: record, index, &report)
      let cell = CheckedCell(
        record: vetted, column: index, entry: entry, reportingUnitNames: unitNames,
        region: region)
      var isRefused = false
      for (laid, outcome) in columns[index].outcomes(for: cell, silent: &silent) {
        raise(laid.rule, outcome, record, index, needing: laid.needs, &report)
        guard let severity = laid.rule.words(for: outcome)?.severity, severity > .notice else {
          continue
        }
        doubted.formUnion(laid.needs.union([index]))
        isRefused = isRefused || severity == .error
      }
      guard isRefused, entry.reading.value != nil else { continue }
      vetted = vetted.refusing([index])
      refused.insert(index)
    }
    return refused
  }

  /// Says what every column's cells have in common: formulas, and what was cleaned away.
  private func remark(
    on entry: Entry, of record: Record, _ index: Int, _ report: inout FindingReport
  ) {
    if entry.isFormula, !columns[index].isComputed, entry.reading != .blank, let errors {
      raise(errors, Outcome(variant: "formula"), record, index, &report)
    }
    guard let cleaned, case .value(_, let adjustments) = entry.reading else { return }
    if adjustments.contains(.cleaned) {
      raise(cleaned, Outcome(), record, index, &report)
    } else if adjustments.contains(.checkLetter) {
      raise(cleaned, Outcome(variant: "check-letter"), record, index, &report)
    }
  }

  private func checkErrors(of total: Record, _ report: inout FindingReport) {
    guard let errors else { return }
    for index in columns.indices {
      guard let entry = total.entry(at: index), isError(entry) else { continue }
      raise(errors, Outcome(), total, index, &report)
    }
  }

  private func isError(_ entry: Entry) -> Bool {
    guard case .unreadable(.errorValue) = entry.reading else { return false }
    return true
  }

  private func checkFields(
    of form: ReturnedForm, in context: CheckContext, _ report: inout FindingReport
  ) {
    for (field, laid) in fields {
      let entry =
        form.fields.first { $0.id == field.id } ?? FieldEntry(id: field.id, place: nil, text: "")
      for outcome in laid.check.outcomes(for: entry, among: form.fields, in: context) {
        let value = Echo.shown(entry, kind: field.kind)
        report.add(laid.rule, outcome, place: entry.place, value: value) { name in
          name == "reference" ? reference : nil
        }
      }
    }
  }

  private func raise(
    _ rule: CompiledRule, _ outcome: Outcome, _ record: Record, _ index: Int,
    needing needs: Set<Int> = [], _ report: inout FindingReport
  ) {
    guard columns.indices.contains(index), let entry = record.entry(at: index) else { return }
    let column = columns[index]
    let value = Echo.shown(entry, kind: column.kind)
    report.add(rule, outcome, place: entry.place, value: value, needing: needs) { name in
      switch name {
      case "column": column.header
      case "row": String(record.row)
      case "reference": reference
      default: nil
      }
    }
  }
}

extension Record {
  /// The record with values taken for unreadable that a rule has found wrong.
  fileprivate func refusing(_ columns: Set<Int>) -> Record {
    var record = self
    for column in columns where record.entries.indices.contains(column) {
      let raw = record.entries[column].raw
      record.entries[column].cell = ReadCell(raw: raw, reading: .unreadable(.refused))
    }
    return record
  }
}
