import Forms

/// All forms of one unit's return, arranged for rules that look from one form into another.
///
/// Forms that had to be rejected are left out. The others stand by number, file and sheet,
/// whatever the order in which they came, so that the findings are the same.
struct UnitReturn {
  /// The forms as their own rules have left them.
  let forms: [VettedForm]
  /// Whom the rows of the forms name, in the order of forms and rows.
  let mentions: [Mention]
  /// The positions of mentions with one identity number, in order, of those that are mentioned
  /// more than once.
  let groups: [[Int]]
  private let definitions: [Int: Form]
  /// The cells of each form about which an error of its own speaks.
  private let errors: [Set<CellPlace>]

  init(_ forms: [VettedForm], of definitions: [Int: Form]) {
    self.forms = Self.sorted(forms.filter { !$0.form.isRejected })
    self.definitions = definitions
    errors = self.forms.map { vetted in
      Set(vetted.findings.lazy.filter { $0.severity == .error }.compactMap(\.place))
    }
    var mentions: [Mention] = []
    for (index, vetted) in self.forms.enumerated() {
      guard let definition = definitions[vetted.form.number] else { continue }
      mentions += Mention.all(in: vetted, at: index, definition)
    }
    self.mentions = mentions
    groups = Self.groups(of: mentions)
  }

  /// The positions of the forms of a number.
  func positions(of number: Int) -> [Int] {
    forms.indices.filter { forms[$0].form.number == number }
  }

  /// Whether forms of each of some numbers were returned with records.
  func hasRecords(inAll numbers: Set<Int>) -> Bool {
    numbers.allSatisfy { number in
      forms.contains { $0.form.number == number && !$0.form.records.isEmpty }
    }
  }

  /// The cells of a column of the forms of a number, row after row.
  func cells(of column: Int, in number: Int) -> [(cell: ReturnCell, entry: Entry)] {
    positions(of: number).flatMap { form in
      forms[form].form.records.indices.compactMap { record in
        let cell = ReturnCell(form: form, record: record, column: column)
        return entry(at: cell).map { (cell, $0) }
      }
    }
  }

  /// What stands in a cell; nil where the sheet has no such column.
  func entry(at cell: ReturnCell) -> Entry? {
    forms[cell.form].form.records[cell.record].entry(at: cell.column)
  }

  /// The column of a cell as the definition has it.
  func column(at cell: ReturnCell) -> Column? {
    guard let columns = definitions[forms[cell.form].form.number]?.columns,
      columns.indices.contains(cell.column)
    else { return nil }
    return columns[cell.column]
  }

  /// Whether an error of the form's own rules speaks about a cell.
  func hasError(at cell: ReturnCell) -> Bool {
    guard let place = entry(at: cell)?.place else { return false }
    return errors[cell.form].contains(place)
  }

  /// A value on which no warning or error of the form's own rules has thrown a doubt.
  func soundValue(at cell: ReturnCell) -> Value? {
    let row = forms[cell.form].form.records[cell.record].row
    guard forms[cell.form].doubted[row]?.contains(cell.column) != true else { return nil }
    return entry(at: cell)?.reading.value
  }

  /// The number of the form and the row in which a mention stands, for messages.
  func place(of mention: Mention) -> [(name: String, text: String)] {
    [
      ("other_form", String(mention.number)),
      ("other_row", String(forms[mention.form].form.records[mention.record].row)),
    ]
  }

  private static func sorted(_ forms: [VettedForm]) -> [VettedForm] {
    forms.sorted { left, right in
      guard left.form.number == right.form.number else {
        return left.form.number < right.form.number
      }
      return (left.file ?? "", left.form.sheet, left.form.headerRow)
        < (right.file ?? "", right.form.sheet, right.form.headerRow)
    }
  }

  private static func groups(of mentions: [Mention]) -> [[Int]] {
    var firsts: [String: Int] = [:]
    var positions: [Int: Int] = [:]
    var groups: [[Int]] = []
    for (index, mention) in mentions.enumerated() {
      guard let key = mention.key else { continue }
      guard let first = firsts[key] else {
        firsts[key] = index
        continue
      }
      if let position = positions[first] {
        groups[position].append(index)
      } else {
        positions[first] = groups.count
        groups.append([first, index])
      }
    }
    return groups
  }
}
