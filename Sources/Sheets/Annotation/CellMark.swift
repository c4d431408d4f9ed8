internal import Forms
internal import XLSX

/// What is to be shown at one cell: a fill, and what the note says.
struct CellMark: Sendable {
  /// A line of the note with the way to mend it.
  struct Remark: Hashable, Sendable {
    var severity: Severity
    var message: String
    var advice: String?
  }

  /// The cell.
  let cell: CellReference
  /// What is said there, the gravest first, as far as a note has room for it.
  private(set) var remarks: [Remark] = []
  /// How much more there is to say.
  private(set) var more = 0

  /// More remarks than these are read in the list.
  private static let mostRemarks = 8

  init(cell: CellReference) {
    self.cell = cell
  }

  /// The gravest of what is said.
  var severity: Severity { remarks.first?.severity ?? .notice }

  /// Adds a problem; they come with the gravest first.
  mutating func add(_ problem: AnnotatedProblem, advice: String?) {
    let remark = Remark(severity: problem.severity, message: problem.message, advice: advice)
    guard !remarks.contains(remark) else { return }
    if remarks.count < Self.mostRemarks { remarks.append(remark) } else { more += 1 }
  }
}
