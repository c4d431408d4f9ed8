import Forms

/// The findings about one form while they are gathered.
struct FindingReport {
  private let file: String?
  private let sheet: String
  private let form: Int
  private var findings: [(order: Int, needs: Set<Int>, finding: Finding)] = []

  init(file: String?, sheet: String, form: Int) {
    self.file = file
    self.sheet = sheet
    self.form = form
  }

  /// Adds what a rule says, where it states the outcome at all.
  mutating func add(
    _ rule: CompiledRule, _ outcome: Outcome, place: CellPlace?, value: String?,
    needing needs: Set<Int> = [], _ text: (String) -> String?
  ) {
    guard let words = rule.words(for: outcome) else { return }
    func argument(_ name: String) -> String? {
      if let argument = outcome.arguments.last(where: { $0.name == name }) {
        return Echo.cleaned(argument.text)
      }
      switch name {
      case "value": return value ?? ""
      case "form": return String(form)
      default: return text(name)
      }
    }
    var finding = Finding(
      rule: rule.id, severity: words.severity, file: file, sheet: sheet, place: place, form: form,
      message: Masking.text(words.message.filled(argument)), value: value,
      isForDepartment: rule.isForDepartment)
    finding.messageToUnit = words.toUnit.map { Masking.text($0.filled(argument)) }
    findings.append((rule.order, needs, finding))
  }

  /// Takes back what rules have said that relied on other cells of the row, which have turned out
  /// to hold what belongs elsewhere, such as a number that stands in two rows.
  ///
  /// - Parameter columns: The columns of those other cells, by row.
  mutating func retract(needing columns: [Int: Set<Int>]) {
    findings.removeAll { said in
      guard !said.needs.isEmpty, let row = said.finding.place?.row else { return false }
      return columns[row].map { !said.needs.isDisjoint(with: $0) } ?? false
    }
  }

  /// The findings by row, column and rule, those without a place first.
  func sorted() -> [Finding] {
    // Where even these are equal the order in which they were found stays.
    findings.enumerated().sorted { left, right in
      key(left.element.finding, left.element.order, left.offset)
        < key(right.element.finding, right.element.order, right.offset)
    }.map(\.element.finding)
  }

  private func key(_ finding: Finding, _ order: Int, _ offset: Int) -> (Int, Int, Int, Int) {
    (finding.place?.row ?? 0, finding.place?.column ?? 0, order, offset)
  }
}
