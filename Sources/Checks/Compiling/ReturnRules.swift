import Forms

/// The rules about a return as a whole, ready to be asked.
struct ReturnRules: Sendable {
  /// A rule with its check.
  typealias Laid = (rule: CompiledRule, check: any ReturnCheck)

  /// What has been said at a cell: by which checks, and whether that was an error.
  private struct Said {
    var checks: Set<String> = []
    var isOver = false
  }

  private let reference: String
  private let rules: [Laid]

  init(_ rules: [Laid], reference: CalendarDate) {
    self.rules = rules
    self.reference = reference.description
  }

  /// All findings, by form, sheet, row and column.
  ///
  /// At a cell that an error speaks about no rule speaks any more, and of the rules with the same
  /// check only the first: one root cause, one finding.
  func findings(for whole: UnitReturn) -> [Finding] {
    var reports = whole.forms.map {
      FindingReport(file: $0.file, sheet: $0.form.sheet, form: $0.form.number)
    }
    var said: [ReturnCell: Said] = [:]
    for (rule, check) in rules {
      let name = type(of: check).name
      for remark in check.outcomes(for: whole) {
        let cell = remark.cell
        guard let words = rule.words(for: remark.outcome), let entry = whole.entry(at: cell),
          let column = whole.column(at: cell), !whole.hasError(at: cell)
        else { continue }
        var known = said[cell] ?? Said()
        guard !known.isOver, known.checks.insert(name).inserted else { continue }
        known.isOver = words.severity == .error
        said[cell] = known
        let row = whole.forms[cell.form].form.records[cell.record].row
        reports[cell.form].add(
          rule, remark.outcome, place: entry.place, value: Echo.shown(entry, kind: column.kind)
        ) { [reference] name in
          switch name {
          case "column": column.header
          case "row": String(row)
          case "reference": reference
          default: nil
          }
        }
      }
    }
    return reports.flatMap { $0.sorted() }
  }
}
