internal import Checks
public import Forms
public import Sheets
public import XLSX

/// Takes returns in: reads each file, finds out whose it is, applies the rules.
public struct Intake: Sendable {
  /// The campaign.
  public let campaign: Campaign
  /// The units that must return, if a register was given.
  public let register: Register?
  private let book: RuleBook
  private let reader: ReturnReader
  private let finder: OriginFinder
  /// Notices of one rule beyond so many in a file are counted, not listed: some rules touch half
  /// of all people.
  private let noticeLimit: Int

  /// Prepares to take returns in.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - register: The units that must return; nil where nobody says.
  ///   - noticeLimit: How many notices of a rule and file are listed.
  ///   - passwords: What encrypted returns are opened with: tried one after another.
  /// - Throws: A fault where the campaign's rules name checks or parameters that do not exist.
  public init(
    _ campaign: Campaign, register: Register?, noticeLimit: Int = 1_000,
    passwords: [Password] = []
  ) throws(DefinitionFault) {
    self.campaign = campaign
    self.register = register
    self.noticeLimit = noticeLimit
    book = try RuleBook(campaign)
    reader = ReturnReader(campaign, book: book, passwords: passwords)
    finder = OriginFinder(campaign, register: register)
  }

  /// The files in the order in which outputs hold them: by region, then by the register, then
  /// by name; what names do not tell comes last.
  public func ordered(_ files: [InputFile]) -> [InputFile] {
    let regions = campaign.regions.map(\.name)
    let byName = files.sorted { left, right in
      left.name == right.name
        ? NaturalOrder.precedes(left.path, right.path)
        : NaturalOrder.precedes(left.name, right.name)
    }
    let keyed = byName.map { file in
      let unit = finder.unitByName(of: file)
      let region = unit?.region ?? finder.regionByFolder(of: file)
      return (
        file: file,
        region: region.flatMap { regions.firstIndex(of: $0) } ?? regions.count,
        unit: unit.flatMap { register?.position(of: $0) } ?? Int.max
      )
    }
    return keyed.enumerated()
      .sorted { left, right in
        (left.element.region, left.element.unit, left.offset)
          < (right.element.region, right.element.unit, right.offset)
      }
      .map(\.element.file)
  }

  /// Takes files in, so many side by side.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - received: When a file came in, if anybody says.
  ///   - workers: How many files are taken in side by side.
  ///   - body: Takes each file in its order, with its return; nil where the file is a consolidated
  ///     workbook of our own.
  /// - Throws: What the body throws, or `CancellationError`.
  public func each(
    of files: [InputFile], received: (InputFile) -> CalendarDate?, workers: Workers,
    _ body: (InputFile, CheckedReturn?) throws -> Void
  ) async throws {
    for wave in Wave.all(of: files) {
      try Task.checkCancellation()
      let taken = try await workers.run(wave.jobs(self, received: received))
      for (file, checked) in zip(wave.files, taken) { try body(file, checked) }
    }
  }

  /// Takes one file in.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - received: The day on which it came in, if anybody says.
  /// - Returns: The return with its findings; nil where the file is a consolidated workbook of
  ///   our own, met again.
  public func take(_ file: InputFile, received: CalendarDate? = nil) -> CheckedReturn? {
    let workbook = reader.read(path: file.path, as: file.name)
    if workbook.stamp?.purpose == .consolidated { return nil }
    let origin = finder.origin(of: file, workbook)
    var findings = workbook.findings
    if workbook.isReadable, register != nil, origin.unit == nil,
      let finding = book.finding(
        for: "unit-unknown", ["name": origin.unitName], file: file.name)
    {
      findings.append(finding)
    }
    // An error that names no sheet is about the file: nothing of it can be taken.
    let isFileRejected = findings.contains { $0.severity == .error && $0.sheet == nil }
    var checked = CheckedReturn(
      file: file, origin: origin, status: .accepted, forms: [], findings: findings,
      findingCounts: [:], counts: RowCounts())
    for returned in workbook.forms {
      let context = CheckContext(
        file: file.name, unit: origin.unit,
        reportingUnitNames: origin.unit.map { [$0.name] } ?? [], received: received)
      let found = book.check(returned, in: context)
      checked.findings.append(contentsOf: found)
      checked.forms.append(
        Self.form(returned, findings: found, isFileRejected: isFileRejected))
    }
    for form in checked.forms { checked.counts += form.counts }
    if workbook.foreignRows > 0 {
      checked.counts.ignored[.unrecognised, default: 0] += workbook.foreignRows
    }
    finish(&checked, isReadable: workbook.isReadable)
    return checked
  }

  private static func form(
    _ returned: ReturnedForm, findings: [Finding], isFileRejected: Bool
  ) -> CheckedForm {
    var rejections: [Int: [String]] = [:]
    let rows = Set(returned.records.map(\.row))
    for finding in findings where finding.severity == .error {
      guard let row = finding.place?.row, rows.contains(row) else { continue }
      rejections[row, default: []].append("\(finding.rule) \(finding.message)")
    }
    if isFileRejected || returned.isRejected {
      let reason = isFileRejected ? "整个文件未通过" : "表头不完整，整张表未通过"
      for row in rows { rejections[row, default: []].append(reason) }
    }
    var counts = RowCounts()
    counts.rejected = rejections.count
    counts.accepted = returned.records.count - rejections.count
    counts.ignored = returned.ignored
    return CheckedForm(returned: returned, rejections: rejections, counts: counts)
  }

  /// Counts the findings, cuts the list of notices, and says what came of the file.
  private func finish(_ checked: inout CheckedReturn, isReadable: Bool) {
    var notices: [String: Int] = [:]
    var listed: [Finding] = []
    for finding in checked.findings {
      checked.findingCounts[finding.severity, default: 0] += 1
      if finding.severity == .notice {
        notices[finding.rule, default: 0] += 1
        guard notices[finding.rule, default: 0] <= noticeLimit else { continue }
      }
      listed.append(finding)
    }
    checked.findings = listed
    if !isReadable {
      checked.status = .unreadable
    } else if checked.findingCounts[.error, default: 0] > 0 {
      checked.status = .hasErrors
    }
  }
}
