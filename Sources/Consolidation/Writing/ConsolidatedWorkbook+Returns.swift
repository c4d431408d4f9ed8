internal import Checks
internal import Forms
internal import Sheets
internal import XLSX

extension ConsolidatedWorkbook {
  /// Adds returns.
  func add(_ returns: [CheckedReturn]) throws(WorkbookError) {
    for checked in returns { try add(checked) }
  }

  /// Adds a return: accepted records to their forms, refused ones to 待核实, findings to the list.
  private func add(_ checked: CheckedReturn) throws(WorkbookError) {
    units.add(checked)
    counter?.add(checked)
    for index in rosters.indices { try rosters[index].sheet.add(checked) }
    let silenced = disclosure.silencedReasons(in: checked)
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number) else { continue }
      for record in form.returned.records where form.uncounted[record.row] == nil {
        if let reasons = form.rejections[record.row] {
          // Why the department keeps a row back is not for its region to guess.
          guard scope == .whole || !form.confidential.contains(record.row) else { continue }
          try addPending(
            record, of: definition, form.returned.sheet, checked,
            reasons.map { silenced[$0] ?? $0 })
        } else {
          try addAccepted(record, of: definition, checked)
        }
      }
    }
    for normalisation in checked.forms.lazy.flatMap(\.normalisations) {
      guard let shown = disclosure.normalisation(normalisation) else { continue }
      try addTrail(shown, of: checked)
    }
    for severity in Severity.allCases {
      for found in checked.findings where found.severity == severity {
        let finding = disclosure.finding(found, in: checked)
        if finding.release != nil { try addReleased(finding, of: checked) }
        try addProblem(finding, of: checked.origin.unitName)
      }
    }
    for (rule, count) in checked.unlisted.sorted(by: { $0.key < $1.key }) {
      guard let definition = campaign.rules[rule],
        scope == .whole || !definition.isForDepartment
      else { continue }
      limit.sum(count, rule, .notice, of: checked.origin.unitName)
    }
  }

  /// A workbook but the department's own leaves out what is for the department alone.
  private func isShown(_ finding: Finding) -> Bool {
    scope == .whole || !finding.isForDepartment
  }

  /// Adds what was found across all returns.
  func conclude(_ conclusion: Conclusion) throws(WorkbookError) {
    for finding in conclusion.findings {
      try addProblem(disclosure.finding(finding, in: nil), of: "")
    }
    for (index, person) in conclusion.repeated.enumerated() {
      for claim in person.claims {
        try repeated?.add([
          .integer(index + 1), .string(person.name), .string(disclosure.text(person.identity)),
          .string(disclosure.unitName(claim.unit)), .string(disclosure.text(claim.file)),
          .string(campaign.form(claim.form)?.label ?? ""),
          .string(disclosure.text(claim.sheet)), .integer(claim.row),
        ])
      }
    }
  }

  private func addAccepted(
    _ record: Record, of form: Form, _ checked: CheckedReturn
  ) throws(WorkbookError) {
    let shown = disclosure.record(record, of: form)
    try tables[form.number]?.add(
      shown, unit: disclosure.unitName(record.unitName ?? checked.origin.unitName),
      file: disclosure.text(checked.file.name))
    if let tally = tallies[form.number] {
      sums[form.number, default: TallySums()].add(
        shown, tally, form: disclosure.form(form), region: checked.origin.region)
    }
  }

  private func addPending(
    _ record: Record, of form: Form, _ sheet: String, _ checked: CheckedReturn,
    _ reasons: [String]
  ) throws(WorkbookError) {
    let content = zip(
      disclosure.form(form).columns, disclosure.record(record, of: form, hidesCounts: true).entries
    )
    .filter { $0.0.kind != .ordinal && $0.1.raw != .empty }
    .map { "\($0.0.header)：\($0.1.raw.text)" }
    .joined(separator: "；")
    try pending.add([
      .integer(pending.count + 1), .string(form.label),
      .string(disclosure.unitName(record.unitName ?? checked.origin.unitName)),
      .string(disclosure.text(checked.file.name)), .string(disclosure.text(sheet)),
      .integer(record.row), .string(disclosure.text(reasons.joined(separator: "；"))),
      .string(content),
    ])
  }

  private func addTrail(
    _ normalisation: Normalisation, of checked: CheckedReturn
  ) throws(WorkbookError) {
    let place = place(
      checked.origin.unitName, checked.file.name, normalisation.form, normalisation.sheet,
      normalisation.place)
    let said = [
      normalisation.header, normalisation.raw, normalisation.value, normalisation.manner,
      normalisation.rule ?? "",
    ]
    try trail.add([.integer(trail.count + 1)] + place + said.map(CellContent.string))
  }

  private func addReleased(_ finding: Finding, of checked: CheckedReturn) throws(WorkbookError) {
    let place = place(
      checked.origin.unitName, checked.file.name, finding.form, finding.sheet, finding.place)
    let said = [
      finding.rule, finding.message, finding.release?.reason ?? "",
      finding.release?.decidedBy ?? "",
    ]
    try released.add([.integer(released.count + 1)] + place + said.map(CellContent.string))
  }

  /// The cells of ``placeColumns``.
  private func place(
    _ unit: String, _ file: String?, _ form: Int?, _ sheet: String?, _ place: CellPlace?
  ) -> [CellContent] {
    [
      disclosure.unitName(unit), disclosure.text(file ?? ""),
      form.flatMap { campaign.form($0)?.label } ?? "", sheet ?? "",
      place?.description ?? "",
    ].map(CellContent.string)
  }

  /// Adds a finding, or sums it up.
  private func addProblem(_ finding: Finding, of unit: String) throws(WorkbookError) {
    guard isShown(finding), limit.lists(finding, of: unit) else { return }
    let release = finding.release.map { "（已放行：\($0.reason)，\($0.decidedBy)）" } ?? ""
    let head = [finding.severity.chineseName, finding.rule].map(CellContent.string)
    let place = place(unit, finding.file, finding.form, finding.sheet, finding.place)
    let said = [finding.message + release, finding.value ?? ""].map(CellContent.string)
    try problems.add([.integer(problems.count + 1)] + head + place + said)
  }

  /// Adds a line for what is not listed, by rule and unit.
  func sumUpProblems() throws(WorkbookError) {
    for summary in limit.summaries {
      let head = [summary.severity.chineseName, summary.rule].map(CellContent.string)
      let place = place(summary.unit, nil, nil, nil, nil)
      try problems.add(
        [.integer(problems.count + 1)] + head + place + [
          .string("同一单位、同一规则另有 \(summary.count) 条，未逐条列出（每个单位每条规则最多列 \(limit.most) 条）"),
          .empty,
        ])
    }
  }
}
