internal import Checks
internal import Forms
internal import XLSX

/// All that a unit is told about its workbook, by cause, the gravest first.
struct ProblemList: Sendable {
  /// The causes: errors first, each in the order of the rules' ids.
  let groups: [ProblemGroup]

  /// Puts findings together.
  ///
  /// - Parameters:
  ///   - request: The findings and where forms lie.
  ///   - sheets: The names of the workbook's sheets in their order.
  ///   - merged: The merged ranges by sheet.
  ///   - explanations: What the rules mean, by id.
  init(
    _ request: AnnotationRequest, sheets: [String], merged: [String: RangeLookup],
    explanations: [String: RuleExplanation]
  ) {
    let order = Dictionary(
      zip(sheets, sheets.indices), uniquingKeysWith: { first, _ in first })
    var seen: Set<Key> = []
    var groups: [Cause: [AnnotatedProblem]] = [:]
    for finding in request.findings {
      guard
        let problem = AnnotatedProblem(
          finding, tables: request.tables, merged: finding.sheet.flatMap { merged[$0] }),
        // A merged cell that is wrong in each of its rows is wrong once.
        seen.insert(Key(problem)).inserted
      else { continue }
      groups[Cause(rule: problem.rule, severity: problem.severity), default: []].append(problem)
    }
    func key(_ problem: AnnotatedProblem) -> (Int, Int, Int, Int) {
      (
        problem.sheet.map { order[$0] ?? sheets.count } ?? -1, problem.form ?? 0,
        problem.cell?.row ?? 0, problem.cell?.column ?? 0
      )
    }
    self.groups = groups.sorted { left, right in
      left.key.severity == right.key.severity
        ? left.key.rule < right.key.rule : left.key.severity > right.key.severity
    }
    .map { cause, problems in
      let explanation = explanations[cause.rule]
      let sorted = problems.enumerated().sorted { left, right in
        let (one, other) = (key(left.element), key(right.element))
        return one == other ? left.offset < right.offset : one < other
      }
      return ProblemGroup(
        rule: cause.rule, severity: cause.severity,
        title: explanation?.title ?? problems.first?.message ?? "",
        advice: explanation?.unitAdvice, problems: sorted.map(\.element))
    }
  }

  private struct Cause: Hashable {
    var rule: String
    var severity: Severity
  }

  /// What makes two findings the same to who reads them.
  private struct Key: Hashable {
    var rule: String
    var severity: Severity
    var message: String
    var sheet: String?
    var cell: CellReference?
    var value: String

    init(_ problem: AnnotatedProblem) {
      rule = problem.rule
      severity = problem.severity
      message = problem.message
      sheet = problem.sheet
      cell = problem.cell
      // A sheet as a whole may be said the same of twice, for two columns.
      value = problem.cell == nil ? problem.column : ""
    }
  }

  /// Whether there is nothing to tell.
  var isEmpty: Bool { groups.isEmpty }

  /// How many problems there are of a severity.
  func count(_ severity: Severity) -> Int {
    groups.filter { $0.severity == severity }.reduce(0) { $0 + $1.problems.count }
  }

  /// The marks of each sheet by its name.
  func marks() -> [String: [CellMark]] {
    var marks: [String: [CellReference: CellMark]] = [:]
    for group in groups {
      for problem in group.problems {
        guard let sheet = problem.sheet, let cell = problem.cell else { continue }
        marks[sheet, default: [:]][cell, default: CellMark(cell: cell)].add(
          problem, advice: group.advice)
      }
    }
    return marks.mapValues { $0.values.sorted { $0.cell < $1.cell } }
  }
}
