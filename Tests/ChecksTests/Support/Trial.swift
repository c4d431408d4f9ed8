import Templates

@testable import Checks
@testable import Forms

/// One rule laid on the first column of a small form: what a test of a generic check needs.
struct Trial {
  let campaign: Campaign
  let book: RuleBook
  private let reader: EntryReader
  private let form: Form

  /// Lays a rule on a column called `cell`; the others stand beside it in the order given.
  init(
    _ check: String, on kind: ColumnKind, _ parameters: [String: DefinitionNode] = [:],
    beside others: KeyValuePairs<String, ColumnKind> = [:], sumOf: [String] = [],
    variants: [String: Severity] = [:], onForm: Bool = false,
    extra rules: [Rule] = []
  ) throws {
    let rule = Rule.trial("R01", check, Parameters(parameters), variants)
    let uses = [RuleUse(ruleID: "R01", mark: .test)]
    let more = rules.filter { CheckRegistry.cells[$0.check] != nil }
      .map { RuleUse(ruleID: $0.id, mark: .test) }
    let first = Column.trial("cell", kind, sumOf: sumOf, rules: (onForm ? [] : uses) + more)
    let columns = [first] + others.map { Column.trial($0.key, $0.value) }
    form = .trial(columns, rules: onForm ? uses : [])
    campaign = .trial(forms: [form], rules: [rule] + rules)
    book = try RuleBook(campaign)
    reader = EntryReader(campaign)
  }

  /// The findings about rows, the first of which is row 2 of the sheet.
  func findings(
    _ rows: [[RawValue]], total: [RawValue]? = nil, in context: CheckContext = CheckContext()
  ) -> [Finding] {
    var returned = ReturnedForm(
      number: 1, sheet: "Sheet1", title: nil, headerRow: 1,
      positions: form.columns.indices.map { $0 + 1 })
    returned.records = rows.enumerated().map { record($0.element, at: $0.offset + 2) }
    returned.total = total.map { record($0, at: rows.count + 2) }
    return book.check(returned, in: context)
  }

  /// What is said about one row, as `severity words`: the words are `own` or the variant's name.
  func says(_ row: RawValue..., in context: CheckContext = CheckContext()) -> [String] {
    findings([row], in: context).map { "\($0.severity) \($0.message)" }
  }

  private func record(_ values: [RawValue], at row: Int) -> Record {
    let entries = zip(form.columns, 1...).map { column, position in
      let raw = values.indices.contains(position - 1) ? values[position - 1] : .empty
      return Entry(
        place: CellPlace(row: row, column: position), raw: raw,
        reading: reader.read(raw, as: column))
    }
    return Record(row: row, entries: entries)
  }
}

extension Rule {
  /// A rule whose message names the outcome and what the check tells of it.
  static func trial(
    _ id: String, _ check: String, _ parameters: Parameters = Parameters(),
    _ variants: [String: Severity] = [:], severity: Severity = .error, message: String = "own"
  ) -> Rule {
    Rule(
      id: id, name: check, check: check, severity: severity, message: message,
      isForDepartment: false, isAboutForm: false,
      variants: Dictionary(
        uniqueKeysWithValues: variants.map {
          ($0.key, Variant(severity: $0.value, message: $0.key))
        }),
      parameters: parameters, mark: .test)
  }
}

extension Form {
  static func trial(_ columns: [Column], rules: [RuleUse] = []) -> Form {
    Form(
      number: 1, titleTail: "试验表", titlePlaceholder: "", columns: columns, headerFields: [],
      footerFields: [], notes: [], printedRows: nil, subjects: [], rules: rules, isLandscape: false,
      mark: .test)
  }
}

extension Column {
  static func trial(
    _ id: String, _ kind: ColumnKind, sumOf: [String] = [], rules: [RuleUse] = []
  ) -> Column {
    Column(
      id: id, header: "列\(id)", group: nil, aliases: [], kind: kind, isRequired: false, width: 10,
      prompt: nil, fillsDown: false, prefill: nil, sumOf: sumOf, rules: rules, mark: .test)
  }
}

extension Campaign {
  /// A campaign with a few lists, reckoned on 30 June 2020.
  static func trial(
    forms: [Form], rules: [Rule], returnRules: [RuleUse] = []
  ) -> Campaign {
    Campaign(
      id: "trial", version: "1", title: "", issuer: "", issued: .iso("2020-06-28"),
      deadline: .iso("2020-07-10"), referenceDate: .iso("2020-06-30"), instructions: [],
      recipient: [], regions: [Region(name: "银川", aliases: ["银川市"])], series: [],
      codeLists: [
        "sex": .trial("sex", ["男", "女"], synonyms: ["男性": .init(value: "男")]),
        "retired": .trial("retired", ["是", "否"]),
        "education": .trial(
          "education", ["研究生", "大学本科", "大学专科"], tolerated: ["博士后"],
          synonyms: ["大学": .init(value: "大学本科", severity: .notice)], ambiguous: ["中专大专"]),
        "degree": .trial("degree", ["硕士", "无学位"]),
        "place": .trial(
          "place", ["宁夏", "内蒙古"], synonyms: ["宁夏回族自治区": .init(value: "宁夏")]),
      ],
      titleLists: [
        "titles": TitleList(
          id: "titles", levels: ["正高级", "副高级", "中级", "其他"],
          titles: [
            "高级工程师": .init(title: "高级工程师", level: "副高级"),
            "高级经济师": .init(title: "高级经济师", level: "副高级"),
            "副高级": .init(title: "副高级", level: "副高级"),
            "工程师": .init(title: "工程师", level: "中级"),
            "技师": .init(title: "技师", level: "其他", isOtherQualification: true),
          ], ambiguous: ["高级"], mark: .test)
      ],
      forms: forms, rules: Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
      returnRules: returnRules,
      glossary: nil, tables: ReferenceTables(store: .embedded))
  }
}

extension CodeList {
  static func trial(
    _ id: String, _ values: [String], tolerated: [String] = [],
    synonyms: [String: Synonym] = [:], ambiguous: Set<String> = []
  ) -> CodeList {
    CodeList(
      id: id, values: values, tolerated: tolerated, synonyms: synonyms, ambiguous: ambiguous,
      optionalSuffixes: [], mark: .test)
  }
}
