public import Checks
public import Consolidation
public import Forms

/// What came of checking a batch of returns.
public struct CheckReport: Sendable {
  /// What came of a file; its records are not kept.
  public struct File: Sendable {
    /// The file, relative to the folder that was searched.
    public var file: String
    /// What came of it.
    public var status: CheckedReturn.Status
    /// Whose it is.
    public var origin: Origin
    /// Its forms in sheet order.
    public var forms: [Form]
    /// The file taken in its place, where it does not count.
    public var replacement: String?
    /// All its rows, those on no form counted in.
    public var rows: RowCounts
  }

  /// What came of a form.
  public struct Form: Sendable {
    /// The form's number.
    public var number: Int
    /// The sheet it lies on.
    public var sheet: String
    /// The last row of its header, from 1.
    public var headerRow: Int
    /// Its rows.
    public var rows: RowCounts
  }

  /// The campaign's id.
  public var campaign: String
  /// The files by name.
  public var files: [File] = []
  /// The findings, file by file.
  public var findings: [Finding] = []
  /// How many findings there are by severity; notices beyond the limit of the list counted in.
  public var findingCounts: [Severity: Int] = [:]
  /// What was read another way than it stands, by file; empty where nobody asked for it.
  public var trail: [(file: String, normalisation: Normalisation)] = []
  /// The units of the register that returned nothing.
  public var missingUnits: [Unit] = []
  /// The decisions to let something through that spoke of nothing found.
  public var unusedDecisions: [ReleaseList.Decision] = []
  /// The decisions about rows that another error keeps out all the same.
  public var vainDecisions: [ReleaseList.Decision] = []
  /// The files that have a day of receipt, and are not there.
  public var unknownDates: [String] = []
  /// Files passed over, each with the reason in Chinese.
  public var passedOver: [(name: String, reason: String)] = []

  /// All rows.
  public var rows: RowCounts {
    files.reduce(into: RowCounts()) { $0 += $1.rows }
  }

  /// Whether not a single file could be read.
  public var isAllUnreadable: Bool {
    !files.isEmpty && files.allSatisfy { $0.status == .unreadable }
  }

  /// Whom the returns name: no report says it in full, wherever somebody wrote it.
  private var names: PersonNames
  private let definition: Campaign

  /// Makes a report of nothing.
  init(_ campaign: Campaign) {
    self.campaign = campaign.id
    definition = campaign
    names = PersonNames(campaign)
  }

  mutating func add(_ checked: CheckedReturn) {
    names.add(checked, definition)
    files.append(
      File(
        file: checked.file.name, status: checked.status, origin: checked.origin,
        forms: checked.forms.map { form in
          Form(
            number: form.returned.number, sheet: form.returned.sheet,
            headerRow: form.returned.headerRow, rows: form.counts)
        },
        replacement: checked.replacement, rows: checked.counts))
    for normalisation in checked.forms.lazy.flatMap(\.normalisations) {
      trail.append((checked.file.name, normalisation.masked))
    }
    findings.append(contentsOf: checked.findings)
    findingCounts.merge(checked.findingCounts, uniquingKeysWith: +)
  }

  /// Masks the people and numbers that texts of returns name.
  private mutating func mask() {
    func masked(_ text: String) -> String { names.masked(Masking.text(text)) }
    for index in files.indices {
      for form in files[index].forms.indices {
        files[index].forms[form].sheet = masked(files[index].forms[form].sheet)
      }
    }
    for index in findings.indices {
      findings[index].message = masked(findings[index].message)
      findings[index].value = findings[index].value.map(masked)
      findings[index].sheet = findings[index].sheet.map(masked)
    }
    for index in trail.indices {
      trail[index].normalisation.sheet = masked(trail[index].normalisation.sheet)
      trail[index].normalisation.raw = masked(trail[index].normalisation.raw)
      trail[index].normalisation.value = masked(trail[index].normalisation.value)
    }
  }

  /// Adds what came of the batch as a whole, and puts files and findings in the order in which
  /// the files were found.
  mutating func conclude(
    _ conclusion: Conclusion, passedOver: [(name: String, reason: String)], order: [String]
  ) {
    missingUnits = conclusion.silent
    unusedDecisions = conclusion.unusedDecisions
    vainDecisions = conclusion.vainDecisions
    unknownDates = conclusion.unknownDates
    self.passedOver = passedOver + conclusion.passedOver
    let places = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    trail = trail.enumerated().sorted { left, right in
      (places[left.element.file] ?? order.count, left.offset)
        < (places[right.element.file] ?? order.count, right.offset)
    }.map(\.element)
    findings += conclusion.findings
    for finding in conclusion.findings { findingCounts[finding.severity, default: 0] += 1 }
    files = files.enumerated().sorted { left, right in
      (places[left.element.file] ?? order.count, left.offset)
        < (places[right.element.file] ?? order.count, right.offset)
    }.map(\.element)
    findings = findings.enumerated().sorted { left, right in
      let (one, other) = (left.element.file ?? "", right.element.file ?? "")
      return (places[one] ?? order.count, left.offset) < (
        places[other] ?? order.count, right.offset
      )
    }.map(\.element)
    mask()
  }
}
