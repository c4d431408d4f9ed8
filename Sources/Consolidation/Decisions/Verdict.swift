internal import Checks
internal import Forms
internal import Sheets

/// Decides, from what was found in a file, which of its rows count.
struct Verdict {
  private let campaign: Campaign
  private let releases: ReleaseList
  private let noticeLimit: Int

  init(_ campaign: Campaign, releases: ReleaseList, noticeLimit: Int) {
    self.campaign = campaign
    self.releases = releases
    self.noticeLimit = noticeLimit
  }

  /// The file as it counts.
  ///
  /// - Parameters:
  ///   - taken: The file, with what was found in it as a whole and form by form.
  ///   - across: What was found in it beside other forms of the return.
  ///   - hits: Whom the negative list keeps out.
  ///   - handed: What was let through where the file was made, in a region.
  /// - Returns: The file with its findings, and for each form what came of its rows.
  func passed(
    on taken: TakenFile, across: [Finding], hits: [NegativeHit],
    handed: [ReleaseList.Decision] = []
  ) -> CheckedReturn {
    var checked = CheckedReturn(
      file: taken.file, origin: taken.origin, status: .accepted, forms: [],
      findings: findings(of: taken) + across, findingCounts: [:], counts: RowCounts())
    checked.replacement = taken.replacement
    checked.received = taken.received
    checked.negativeHits = hits
    let handed = ReleaseList(handed)
    for index in checked.findings.indices {
      guard !isFinal(checked.findings[index]),
        let decision = releases.decision(about: checked.findings[index])
          ?? handed.decision(about: checked.findings[index])
      else { continue }
      checked.findings[index].release = decision.release
      if !checked.decisions.contains(decision) { checked.decisions.append(decision) }
    }
    // An error that names no sheet is about the file: nothing of it can be taken.
    let isFileRejected = checked.findings.contains { $0.rejects && $0.sheet == nil }
    for index in taken.vetted.indices {
      checked.forms.append(
        form(
          taken.workbook.forms[index], checked.findings, uncounted: taken.uncounted[index] ?? [:],
          isFileRejected: isFileRejected))
    }
    checked.vainDecisions = checked.decisions.filter { decision in
      guard let row = decision.row else { return false }
      return checked.forms.contains { form in
        (decision.sheet == nil || decision.sheet == form.returned.sheet)
          && form.rejections[row] != nil
      }
    }
    for form in checked.forms { checked.counts += form.counts }
    if taken.workbook.foreignRows > 0 {
      checked.counts.ignored[.unrecognised, default: 0] += taken.workbook.foreignRows
    }
    finish(&checked, isReadable: taken.workbook.isReadable)
    return checked
  }

  /// What is said of a file: of forms that another version replaces, nothing but that.
  private func findings(of taken: TakenFile) -> [Finding] {
    guard taken.replacement == nil else {
      return taken.findings.filter { $0.form == nil && $0.severity != .error }
    }
    var numbers: Set<Int> = []
    for (index, rows) in taken.uncounted
    where rows.count == taken.vetted[index].form.records.count && !taken.left.contains(index) {
      numbers.insert(taken.vetted[index].form.number)
    }
    return
      (taken.workbook.findings + taken.findings)
      .filter { $0.form.map { !numbers.contains($0) } ?? true }
      + taken.vetted.filter { !numbers.contains($0.form.number) }.flatMap(\.findings)
  }

  /// Whether nobody can decide otherwise: who is on the negative list stays out.
  private func isFinal(_ finding: Finding) -> Bool {
    campaign.rules[finding.rule]?.check == "negative-list"
  }

  private func form(
    _ returned: ReturnedForm, _ findings: [Finding], uncounted: [Int: IgnoredRow],
    isFileRejected: Bool
  ) -> CheckedForm {
    var form = CheckedForm(returned: returned, rejections: [:], counts: RowCounts())
    form.uncounted = uncounted
    let rows = Set(returned.records.map(\.row)).subtracting(uncounted.keys)
    let own = findings.filter {
      $0.severity == .error && $0.form == returned.number && $0.sheet == returned.sheet
    }
    form.isSentBack = own.contains {
      $0.rejects && campaign.rules[$0.rule]?.isAboutForm == true
    }
    for finding in own where campaign.rules[finding.rule]?.isAboutForm != true {
      for row in Self.rows(of: finding) where rows.contains(row) {
        if let release = finding.release {
          form.released[row] = release
        } else {
          form.rejections[row, default: []].append(Self.reason(finding))
          if finding.isForDepartment { form.confidential.insert(row) }
        }
      }
    }
    let isReleased = own.contains {
      $0.release != nil && ($0.place?.row ?? 0) <= returned.headerRow
    }
    if isFileRejected || (returned.isRejected && !isReleased) {
      let reason = isFileRejected ? "整个文件未通过" : "表头不完整，整张表未通过"
      for row in rows { form.rejections[row, default: []].append(reason) }
    }
    for row in form.rejections.keys { form.released[row] = nil }
    form.counts.rejected = form.rejections.count
    form.counts.accepted = rows.count - form.rejections.count
    form.counts.ignored = returned.ignored
    for reason in uncounted.values { form.counts.ignored[reason, default: 0] += 1 }
    return form
  }

  private static func rows(of finding: Finding) -> ClosedRange<Int> {
    finding.rows ?? finding.place.map { $0.row...$0.row } ?? 0...0
  }

  /// The reason as consolidated workbooks give it; a rule's id would tell what is kept from them.
  static func reason(_ finding: Finding) -> String {
    finding.isForDepartment ? finding.message : "\(finding.rule) \(finding.message)"
  }

  /// Counts the findings, cuts the list of notices, and says what came of the file.
  private func finish(_ checked: inout CheckedReturn, isReadable: Bool) {
    var notices: [String: Int] = [:]
    var listed: [Finding] = []
    for finding in checked.findings {
      if finding.release == nil { checked.findingCounts[finding.severity, default: 0] += 1 }
      if finding.severity == .notice {
        notices[finding.rule, default: 0] += 1
        guard notices[finding.rule, default: 0] <= noticeLimit else {
          checked.unlisted[finding.rule, default: 0] += 1
          continue
        }
      }
      listed.append(finding)
    }
    checked.findings = listed
    if !isReadable {
      checked.status = .unreadable
    } else if checked.replacement != nil {
      checked.status = .replaced
    } else if checked.findingCounts[.error, default: 0] > 0 {
      checked.status = .hasErrors
    }
  }
}
