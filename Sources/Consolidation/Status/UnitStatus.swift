public import Forms

/// How far a unit has got with its return (报送情况).
public struct UnitStatus: Sendable {
  /// What came of a unit's return, by what it has to do next.
  public enum State: String, Sendable, CaseIterable {
    /// Nothing has come.
    case silent = "未报"
    /// What came has errors and goes back.
    case sentBack = "有错误"
    /// Nothing that came can be read.
    case unreadable = "无法读取"
    /// What came has no error.
    case passed = "通过"
    /// It came by way of the region's consolidated workbook alone.
    case throughRegion = "经地区汇总"
  }

  /// What came of a form.
  public enum FormState: Hashable, Sendable {
    /// It has not come.
    case missing
    /// It says that there is nothing to report.
    case zeroReport
    /// It is there, and empty without a word.
    case empty
    /// It has records.
    case records(accepted: Int, rejected: Int)
    /// It has records, and goes back as a whole: what is wrong is in no one row.
    case sentBack(accepted: Int, rejected: Int)
  }

  /// Whose it is.
  public internal(set) var origin: Origin
  /// How many files came, replaced versions counted in.
  public private(set) var fileCount = 0
  /// By how many days the latest file that counts came late; 0 where it was in time or nobody
  /// says.
  public private(set) var daysLate = 0
  /// How many findings there are by severity.
  public private(set) var findings: [Severity: Int] = [:]
  private var hasUnreadable = false
  private var isThroughRegion = false
  private var forms: [Int: RowCounts] = [:]
  private var sentBackForms: Set<Int> = []

  init(origin: Origin) {
    self.origin = origin
  }

  /// What it has to do next.
  public var state: State {
    if fileCount == 0 { return isThroughRegion ? .throughRegion : .silent }
    if hasUnreadable { return forms.isEmpty ? .unreadable : .sentBack }
    return findings[.error, default: 0] > 0 ? .sentBack : .passed
  }

  /// Whether everything that came says that there is nothing to report.
  public var isZeroReport: Bool {
    !forms.isEmpty
      && forms.values.allSatisfy { $0.read == 0 && $0.ignored[.zeroReport, default: 0] > 0 }
  }

  /// What came of a form.
  ///
  /// - Parameter number: The form's number.
  /// - Returns: Whether it came, and with how many records.
  public func form(_ number: Int) -> FormState {
    guard let counts = forms[number] else { return .missing }
    if counts.read > 0 {
      return sentBackForms.contains(number)
        ? .sentBack(accepted: counts.accepted, rejected: counts.rejected)
        : .records(accepted: counts.accepted, rejected: counts.rejected)
    }
    return counts.ignored[.zeroReport, default: 0] > 0 ? .zeroReport : .empty
  }

  /// Takes note of a file.
  mutating func add(_ checked: CheckedReturn, deadline: CalendarDate) {
    fileCount += 1
    guard checked.replacement == nil else { return }
    if checked.status == .unreadable { hasUnreadable = true }
    for form in checked.forms {
      forms[form.returned.number, default: RowCounts()] += form.counts
      if form.isSentBack { sentBackForms.insert(form.returned.number) }
    }
    findings.merge(checked.findingCounts, uniquingKeysWith: +)
    if let day = checked.received { daysLate = max(daysLate, deadline.days(until: day)) }
  }

  /// Takes note that its rows came by way of its region.
  mutating func addThroughRegion() { isThroughRegion = true }
}
