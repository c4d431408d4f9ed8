@testable import Checks
@testable import Forms

/// One rule about a return as a whole, in a small campaign of seven forms.
///
/// 1 is a list of people, 2 a tally of them, 3 and 4 recommend people, 5 has a post with its holder
/// and an optional successor, 6 and 7 name majors with numbers.
struct ReturnTrial {
  let book: RuleBook
  private let campaign: Campaign
  private let reader: EntryReader

  /// Lays a rule, and further ones after it.
  init(
    _ check: String, _ parameters: [String: DefinitionNode] = [:],
    variants: [String: Severity] = [:], severity: Severity = .warning, message: String = "own",
    further: [(Rule, RuleUse)] = []
  ) throws {
    let rule = Rule.trial(
      "R01", check, Parameters(parameters), variants, severity: severity, message: message)
    campaign = .trial(
      forms: Self.forms, rules: [rule, Self.badTitle, Self.duplicate] + further.map(\.0),
      returnRules: [RuleUse(ruleID: "R01", mark: .test)] + further.map(\.1))
    book = try RuleBook(campaign)
    reader = EntryReader(campaign)
  }

  /// What is said about a return, as `form!cell words`; the first row of a form is row 2.
  func says(_ rows: [Int: [[RawValue]]]) -> [String] {
    findings(rows.map { vetted($0.key, $0.value) }).map { finding in
      "\(finding.form ?? 0)!\(finding.place?.description ?? "") \(finding.message)"
    }
  }

  func findings(_ forms: [VettedForm]) -> [Finding] {
    book.check(return: forms, in: CheckContext())
  }

  /// A form as its own rules leave it.
  func vetted(_ number: Int, _ rows: [[RawValue]], file: String = "a.xlsx") -> VettedForm {
    let form = Self.forms[number - 1]
    var returned = ReturnedForm(
      number: number, sheet: "表\(number)", title: nil, headerRow: 1,
      positions: form.columns.indices.map { $0 + 1 })
    returned.records = rows.enumerated().map { offset, values in
      let entries = form.columns.enumerated().map { index, column in
        let raw = values.indices.contains(index) ? values[index] : .empty
        return Entry(
          place: CellPlace(row: offset + 2, column: index + 1), raw: raw,
          reading: reader.read(raw, as: column))
      }
      return Record(row: offset + 2, entries: entries)
    }
    return book.vet(returned, in: CheckContext(file: file))
  }

  /// A warning of form 1's own about titles of no list, and an error about a number in two rows.
  private static let badTitle = Rule.trial("R08", "title", severity: .warning)
  private static let duplicate = Rule.trial("R09", "duplicate", Parameters(["id": "id"]))

  private static let forms: [Form] = [
    form(
      1,
      [
        .trial("name", .name), required("id"), .trial("sex", .code(list: "sex")),
        .trial("title", .title(list: "titles"), rules: [RuleUse(ruleID: "R08", mark: .test)]),
        .trial("retired", .code(list: "retired")),
      ],
      [Subject(identity: 1, name: 0, facts: ["sex": 2, "title": 3, "retired": 4])],
      rules: [RuleUse(ruleID: "R09", mark: .test)]),
    form(
      2,
      [
        .trial("region", .text), .trial("senior", .count), .trial("middle", .count),
        .trial("both", .count, sumOf: ["senior", "middle"]), .trial("rest", .count),
      ]),
    form(
      3,
      [
        .trial("name", .name), required("id"), .trial("sex", .code(list: "sex")),
        .trial("title", .title(list: "titles")),
      ], [Subject(identity: 1, name: 0, facts: ["sex": 2, "title": 3])]),
    form(
      4, [.trial("name", .name), required("id"), .trial("title", .title(list: "titles"))],
      [Subject(identity: 1, name: 0, facts: ["title": 2])]),
    form(
      5,
      [
        .trial("name", .name), required("id"), .trial("next_name", .name),
        .trial("next_id", .residentID),
      ], [Subject(role: "now", identity: 1, name: 0), Subject(role: "next", identity: 3, name: 2)]),
    form(6, [.trial("major", .text), .trial("number", .count)]),
    form(7, [.trial("wanted", .text), .trial("number", .count)]),
  ]

  private static func form(
    _ number: Int, _ columns: [Column], _ subjects: [Subject] = [], rules: [RuleUse] = []
  ) -> Form {
    var form = Form.trial(columns, rules: rules)
    form.number = number
    form.subjects = subjects
    return form
  }

  private static func required(_ id: String) -> Column {
    var column = Column.trial(id, .residentID)
    column.isRequired = true
    return column
  }
}
