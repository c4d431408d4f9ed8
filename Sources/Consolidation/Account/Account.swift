public import Forms

/// The account of a consolidation (汇总清单): what came in, and what stands in which output.
///
/// Both sides must be equal.
public struct Account: Sendable {
  /// What came of an input.
  public struct Input: Sendable {
    /// The file.
    public var file: String
    /// What came of it.
    public var status: CheckedReturn.Status
    /// Whose it is.
    public var origin: Origin
    /// Its forms: number, sheet and rows.
    public var forms: [(number: Int, sheet: String, rows: RowCounts)]
    /// All its rows.
    public var rows: RowCounts
    /// The file taken in its place, where it does not count.
    public var replacement: String?
    /// The decisions that let rows of it through.
    public var decisions: [ReleaseList.Decision]
  }

  /// A workbook written.
  public struct Output: Sendable {
    /// The file's name within the output folder.
    public var file: String
    /// What it is of.
    public var scope: ConsolidationScope
    /// How many records stand on each form's sheet, by the form's number.
    public var rows: [Int: Int]
    /// Whether it holds identity numbers in full.
    public var hasFullNumbers: Bool
    /// How many sheets a form takes that one does not suffice for, by the form's number.
    public var continued: [Int: Int]
    /// Its figures; nil where the campaign wants none.
    public var figures: FigureSet?

    /// The region; nil for a workbook of something else.
    public var region: String? { scope.region }
  }

  /// The campaign's id.
  public var campaign: String
  /// How much of people the outputs show.
  public var grade: Grade
  /// The inputs in the order in which they were taken.
  public var inputs: [Input] = []
  /// The outputs, that of all first.
  public var outputs: [Output] = []
  /// The files for the department's eyes alone.
  public var confidential: [String] = []
  /// What came of the batch as a whole.
  public private(set) var conclusion = Conclusion()

  init(campaign: String, grade: Grade = .internal) {
    self.campaign = campaign
    self.grade = grade
  }

  mutating func add(_ checked: CheckedReturn, _ disclosure: Disclosure) {
    inputs.append(
      Input(
        file: disclosure.text(checked.file.name), status: checked.status, origin: checked.origin,
        forms: checked.forms.map { form in
          (
            form.returned.number, disclosure.text(Masking.text(form.returned.sheet)), form.counts
          )
        },
        rows: checked.counts, replacement: checked.replacement.map(disclosure.text),
        decisions: checked.decisions.map(disclosure.decision)))
  }

  mutating func conclude(_ conclusion: Conclusion) {
    self.conclusion = conclusion
  }

  /// Holds both sides against each other.
  ///
  /// - Throws: ``ConsolidationError`` with ``ConsolidationError/Code/unbalanced`` where they
  ///   differ.
  func balance() throws(ConsolidationError) {
    var accepted: [Int: Int] = [:]
    for form in inputs.flatMap(\.forms) where form.rows.accepted > 0 {
      accepted[form.number, default: 0] += form.rows.accepted
    }
    var whole: [Int: Int] = [:]
    var regions: [Int: Int] = [:]
    var series: [Int: Int] = [:]
    for output in outputs {
      for (form, rows) in output.rows where rows > 0 {
        switch output.scope {
        case .whole: whole[form, default: 0] += rows
        case .region: regions[form, default: 0] += rows
        case .series: series[form, default: 0] += rows
        }
      }
    }
    let hasSeries = outputs.contains { $0.scope.series != nil }
    guard accepted == whole, accepted == regions, !hasSeries || accepted == series else {
      throw ConsolidationError(
        .unbalanced, "汇总不平：接收的记录与写出的不一致，已中止，未写出任何文件。请把材料交开发者核查。")
    }
  }
}
