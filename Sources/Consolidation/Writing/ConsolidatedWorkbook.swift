internal import Checks
internal import Forms
internal import Sheets
internal import XLSX

/// One consolidated workbook while it is being written (汇总表): of a region, or of all.
///
/// An actor, since workbooks are written side by side.
actor ConsolidatedWorkbook {
  /// What it is of.
  let scope: ConsolidationScope
  private let campaign: Campaign
  private let workbook: WorkbookWriter
  private let styles: TableStyles
  private let cover: WorksheetWriter
  private var status: ListSheet
  private var tables: [Int: FormTable] = [:]
  private let tallySheet: TallySheet?
  private var counter: FigureCounter?
  private var chapterSheets: [String: WorksheetWriter] = [:]
  private var rosters: [(title: String, name: String, sheet: RosterSheet)] = []
  private var pending: ListSheet
  private var problems: ListSheet
  /// How the forms that count people are added up, by the form's number.
  private let tallies: [Int: Tally]
  private var sums: [Int: TallySums] = [:]
  private var released: ListSheet
  private var trail: ListSheet
  /// Whom more than one unit returned; the department's workbook alone has the sheet.
  private var repeated: ListSheet?
  private var limit: FindingLimit
  private var units: UnitLedger
  private let hasRegister: Bool

  /// What a workbook is made of, whatever its scope.
  struct Plan: Sendable {
    var campaign: Campaign
    var register: Register?
    var figures: FigurePlan?
    var negativeList: NegativeList?
    var rowsPerSheet: Int
    /// How many findings of a rule are listed for a unit.
    var findingsPerRule: Int
    var workers: Workers
  }

  /// Prepares the sheets in their order: all are filled side by side as returns come in.
  init(_ scope: ConsolidationScope, _ plan: Plan) throws(WorkbookError) {
    let campaign = plan.campaign
    let rowsPerSheet = plan.rowsPerSheet
    let scopeName = scope.name
    hasRegister = plan.register != nil
    units = UnitLedger(deadline: campaign.deadline, register: plan.register)
    self.campaign = campaign
    self.scope = scope
    limit = FindingLimit(plan.findingsPerRule)
    counter = plan.figures.map { figures in
      FigureCounter(figures, campaign, scope: scope, register: plan.register)
    }
    let stamp = Stamp(
      purpose: .consolidated, campaign: campaign.id, version: campaign.version,
      region: scope.region)
    let workbook = WorkbookWriter(
      options: WorkbookOptions(
        title: "\(campaign.title)\(scopeName)汇总", creator: campaign.issuer,
        application: "pandian",
        customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) },
        // Workbooks are written side by side: the next may go on while one deflates.
        workers: min(2, plan.workers.count)))
    self.workbook = workbook
    let styles = TableStyles(workbook)
    self.styles = styles
    func list(
      _ name: String, _ columns: [ListSheet.Column]
    ) throws(WorkbookError) -> ListSheet {
      try ListSheet(
        name, title: scopeName + name, columns: columns, in: workbook, styles: styles,
        rowsPerSheet: rowsPerSheet)
    }
    cover = try workbook.addSheet("封面与口径")
    status = try list("报送情况", StatusRow.columns(campaign))
    for form in campaign.forms {
      tables[form.number] = try FormTable(
        form, title: form.titleTail + "（\(scopeName)汇总）", in: workbook, styles: styles,
        rowsPerSheet: rowsPerSheet)
    }
    tallies = campaign.forms.reduce(into: [:]) { $0[$1.number] = Tally($1) }
    tallySheet = tallies.isEmpty ? nil : try TallySheet(in: workbook, styles: styles)
    for chapter in plan.figures?.chapters ?? [] {
      if chapter.title == TallySheet.name, let tallySheet {
        chapterSheets[chapter.title] = tallySheet.sheet
        continue
      }
      let name = SheetName.safe(
        chapter.title, taken: Self.listNames.union(workbook.sheets.map(\.name)))
      guard let roster = chapter.list else {
        chapterSheets[chapter.title] = try workbook.addSheet(name)
        continue
      }
      rosters.append(
        (
          chapter.title, name,
          try RosterSheet(
            roster, name: name, title: scopeName + chapter.title, campaign: campaign,
            negativeList: plan.negativeList, in: workbook, styles: styles,
            rowsPerSheet: rowsPerSheet)
        ))
    }
    pending = try list("待核实", Self.pendingColumns)
    released = try list(HandedRelease.sheetName, Self.releasedColumns)
    problems = try list("问题清单", Self.problemColumns)
    trail = try list("归一化日志", Self.trailColumns)
    repeated = scope == .whole ? try list("重复人员", Self.repeatedColumns) : nil
  }

  /// What the lists behind the figures are called, and so no chapter is.
  private static let listNames: Set<String> = [
    "待核实", HandedRelease.sheetName, "问题清单", "归一化日志", "重复人员",
  ]

  // MARK: Returns

  /// Adds returns.
  func add(_ returns: [CheckedReturn]) throws(WorkbookError) {
    for checked in returns { try add(checked) }
  }

  /// Adds a return: accepted records to their forms, refused ones to 待核实, findings to the list.
  private func add(_ checked: CheckedReturn) throws(WorkbookError) {
    units.add(checked)
    counter?.add(checked)
    for index in rosters.indices { try rosters[index].sheet.add(checked) }
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number) else { continue }
      for record in form.returned.records where form.uncounted[record.row] == nil {
        if let reasons = form.rejections[record.row] {
          // Why the department keeps a row back is not for its region to guess.
          guard scope == .whole || !form.confidential.contains(record.row) else { continue }
          try addPending(record, of: definition, form.returned.sheet, checked, reasons)
        } else {
          try addAccepted(record, of: definition, checked)
        }
      }
    }
    for normalisation in checked.forms.lazy.flatMap(\.normalisations) {
      try addTrail(normalisation, of: checked)
    }
    for severity in Severity.allCases {
      for finding in checked.findings where finding.severity == severity {
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
    for finding in conclusion.findings { try addProblem(finding, of: "") }
    for (index, person) in conclusion.repeated.enumerated() {
      for claim in person.claims {
        try repeated?.add([
          .integer(index + 1), .string(person.name), .string(person.identity),
          .string(claim.unit), .string(claim.file),
          .string(campaign.form(claim.form)?.label ?? ""), .string(claim.sheet),
          .integer(claim.row),
        ])
      }
    }
  }

  private func addAccepted(
    _ record: Record, of form: Form, _ checked: CheckedReturn
  ) throws(WorkbookError) {
    try tables[form.number]?.add(
      record, unit: record.unitName ?? checked.origin.unitName, file: checked.file.name)
    if let tally = tallies[form.number] {
      sums[form.number, default: TallySums()].add(
        record, tally, form: form, region: checked.origin.region)
    }
  }

  private func addPending(
    _ record: Record, of form: Form, _ sheet: String, _ checked: CheckedReturn,
    _ reasons: [String]
  ) throws(WorkbookError) {
    let content = zip(form.columns, record.entries)
      .filter { $0.0.kind != .ordinal && $0.1.raw != .empty }
      .map { "\($0.0.header)：\($0.1.raw.text)" }
      .joined(separator: "；")
    try pending.add([
      .integer(pending.count + 1), .string(form.label),
      .string(record.unitName ?? checked.origin.unitName),
      .string(checked.file.name), .string(sheet), .integer(record.row),
      .string(reasons.joined(separator: "；")), .string(content),
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
      unit, file ?? "", form.flatMap { campaign.form($0)?.label } ?? "", sheet ?? "",
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

  /// How many records stand on each form's sheet, by the form's number.
  var rows: [Int: Int] { tables.mapValues(\.count) }

  /// How many sheets each form takes that one does not suffice for, by the form's number.
  var continued: [Int: Int] { tables.mapValues(\.sheetCount).filter { $0.value > 1 } }

  // MARK: Ending

  /// Ends all sheets; units of the register that returned nothing are listed too.
  ///
  /// - Returns: The figures; nil where the campaign wants none.
  func finish() throws(WorkbookError) -> FigureSet? {
    let statusRows = units.rows(in: scope.region).filter { row in
      scope.series == nil || row.fileCount > 0 || row.origin.series == scope.series
    }
    for (index, row) in statusRows.enumerated() {
      try status.add(StatusRow(row).cells(number: index + 1, campaign: campaign))
    }
    try status.finish(emptyNote: "没有收到报送材料。")
    for form in campaign.forms {
      let sums = sums[form.number, default: TallySums()]
      try tables[form.number]?.finish(sums)
      if let tally = tallies[form.number] {
        try tallySheet?.write(
          form, tally, sums, title: "\(form.titleTail)（\(scope.name)，按地区）",
          regions: scope.region.map { [$0] } ?? form.printedRows?.values ?? [])
      }
    }
    let figures = counter.map { FigureSet($0) }
    try write(figures)
    for roster in rosters { try roster.sheet.finish() }
    try pending.finish(emptyNote: "没有待核实的记录。")
    try released.finish(emptyNote: "没有放行的记录。")
    try trail.finish(emptyNote: "没有归一化的内容。")
    try repeated?.finish(emptyNote: "没有两个单位同时报送的人员。")
    let listed = problems.count
    try sumUpProblems()
    try problems.finish(emptyNote: "没有发现问题。")
    try CoverPage(campaign, styles: styles).write(
      to: cover,
      CoverPage.Facts(
        scope: scope, statusRows: statusRows, pending: pending.count,
        problems: listed + limit.count, unlisted: limit.count, hasRegister: hasRegister,
        hasFigures: figures != nil),
      contents: contents(statusRows.count, figures))
    return figures
  }

  /// Adds a line for what is not listed, by rule and unit.
  private func sumUpProblems() throws(WorkbookError) {
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

  /// Writes the tables of figures, chapter by chapter.
  private func write(_ figures: FigureSet?) throws(WorkbookError) {
    guard let figures else { return }
    let looks = FigureStyles(workbook)
    for section in figures.sections {
      guard let sheet = chapterSheets[section.title], !section.tables.isEmpty else { continue }
      let isBegun = sheet.lastRow > 0
      var tables = try FigureSheet(section, on: sheet, styles: styles, figures: looks)
      if !isBegun { try tables.writeTitle(scope.name + section.title) }
      for table in section.tables { try tables.write(table) }
      tables.setPage()
    }
  }

  /// The sheets with what each holds, as the cover lists them.
  private func contents(_ unitCount: Int, _ figures: FigureSet?) -> [CoverPage.Entry] {
    var entries = [
      CoverPage.Entry(sheet: "报送情况", text: "各单位报送、退回、通过情况", rows: unitCount)
    ]
    entries += campaign.forms.map { form in
      CoverPage.Entry(
        sheet: form.label, text: form.titleTail, rows: tables[form.number]?.count ?? 0)
    }
    if tallySheet != nil, chapterSheets[TallySheet.name] == nil {
      entries.append(CoverPage.Entry(sheet: TallySheet.name, text: "按地区合计", rows: nil))
    }
    for section in figures?.sections ?? [] {
      if let sheet = chapterSheets[section.title] {
        entries.append(CoverPage.Entry(sheet: sheet.name, text: section.summary, rows: nil))
      } else if let roster = rosters.first(where: { $0.title == section.title }) {
        entries.append(
          CoverPage.Entry(sheet: roster.name, text: section.summary, rows: roster.sheet.count))
      }
    }
    entries += [
      CoverPage.Entry(sheet: "待核实", text: "退回的记录及原因，不计入各表", rows: pending.count),
      CoverPage.Entry(
        sheet: HandedRelease.sheetName, text: "有错误而经批准放行的记录", rows: released.count),
      CoverPage.Entry(sheet: "问题清单", text: "检查发现的问题，号码已遮盖", rows: problems.count),
      CoverPage.Entry(sheet: "归一化日志", text: "哪些内容换了写法汇总，原值和归一后的值", rows: trail.count),
    ]
    if let repeated {
      entries.append(
        CoverPage.Entry(sheet: "重复人员", text: "两个以上单位报送的同一人，供确认归属", rows: repeated.count))
    }
    return entries
  }

  /// Writes the file; it carries identity numbers and is for its owner's eyes alone.
  func write(to path: String, password: Password?) throws(WorkbookError) {
    try workbook.write(to: path, permissions: 0o600, password: password)
  }
}
