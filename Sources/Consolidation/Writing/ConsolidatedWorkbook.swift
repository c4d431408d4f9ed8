internal import Checks
internal import Forms
internal import Sheets
internal import XLSX

/// One consolidated workbook while it is being written (汇总表): of a region, or of all.
///
/// An actor, since workbooks are written side by side.
actor ConsolidatedWorkbook {
  /// The region; nil for the workbook of all.
  let region: String?
  /// What it is of, as titles say it.
  private let scopeName: String
  private let campaign: Campaign
  private let workbook: WorkbookWriter
  private let styles: TableStyles
  private let cover: WorksheetWriter
  private var status: ListSheet
  private var tables: [Int: FormTable] = [:]
  private let tallySheet: TallySheet?
  private var pending: ListSheet
  private var problems: ListSheet
  /// How the forms that count people are added up, by the form's number.
  private let tallies: [Int: Tally]
  private var sums: [Int: TallySums] = [:]
  private var released: ListSheet
  private var trail: ListSheet
  private var units: UnitLedger
  private let hasRegister: Bool
  private let disclosure: Disclosure

  /// Prepares the sheets in their order: all are filled side by side as returns come in.
  init(
    _ campaign: Campaign, region: String?, scopeName: String, register: Register?,
    rowsPerSheet: Int, workers: Workers, disclosure: Disclosure
  ) throws(WorkbookError) {
    self.disclosure = disclosure
    hasRegister = register != nil
    units = UnitLedger(deadline: campaign.deadline, register: register)
    self.campaign = campaign
    self.region = region
    self.scopeName = scopeName
    let stamp = Stamp(
      purpose: .consolidated, campaign: campaign.id, version: campaign.version, region: region,
      grade: disclosure.grade)
    workbook = WorkbookWriter(
      options: WorkbookOptions(
        title: "\(campaign.title)\(scopeName)汇总", creator: campaign.issuer,
        application: "pandian",
        customProperties: stamp.properties.map { CustomProperty(name: $0.name, value: $0.value) },
        // Workbooks are written side by side: the next may go on while one deflates.
        workers: min(2, workers.count)))
    styles = TableStyles(workbook)
    cover = try workbook.addSheet("封面与口径")
    status = try ListSheet(
      "报送情况", title: "\(scopeName)报送情况", columns: StatusRow.columns(campaign),
      in: workbook, styles: styles, rowsPerSheet: rowsPerSheet)
    for form in campaign.forms {
      tables[form.number] = try FormTable(
        disclosure.form(form), title: form.titleTail + "（\(scopeName)汇总）", in: workbook,
        styles: styles,
        rowsPerSheet: rowsPerSheet, hidesCounts: disclosure.masksPeople)
    }
    tallies = campaign.forms.reduce(into: [:]) { $0[$1.number] = Tally(disclosure.form($1)) }
    tallySheet = tallies.isEmpty ? nil : try TallySheet(in: workbook, styles: styles)
    pending = try ListSheet(
      "待核实", title: "\(scopeName)待核实记录", columns: Self.pendingColumns, in: workbook,
      styles: styles, rowsPerSheet: rowsPerSheet)
    released = try ListSheet(
      HandedRelease.sheetName, title: "\(scopeName)放行记录", columns: Self.releasedColumns,
      in: workbook,
      styles: styles, rowsPerSheet: rowsPerSheet)
    problems = try ListSheet(
      "问题清单", title: "\(scopeName)问题清单", columns: Self.problemColumns, in: workbook,
      styles: styles, rowsPerSheet: rowsPerSheet)
    trail = try ListSheet(
      "归一化日志", title: "\(scopeName)归一化日志", columns: Self.trailColumns, in: workbook,
      styles: styles, rowsPerSheet: rowsPerSheet)
  }

  private static let pendingColumns = [
    ListSheet.Column(header: "序号", width: 6, isNumber: true),
    ListSheet.Column(header: "附件", width: 8),
    ListSheet.Column(header: "来源单位", width: 26),
    ListSheet.Column(header: "来源文件", width: 30),
    ListSheet.Column(header: "工作表", width: 14),
    ListSheet.Column(header: "原行号", width: 8, isNumber: true),
    ListSheet.Column(header: "退回原因", width: 50),
    ListSheet.Column(header: "原内容", width: 90),
  ]

  private static let ordinalColumn = ListSheet.Column(header: "序号", width: 6, isNumber: true)

  /// Where something stands in a return.
  private static let placeColumns = [
    ListSheet.Column(header: "单位", width: 26),
    ListSheet.Column(header: "文件", width: 30),
    ListSheet.Column(header: "附件", width: 8),
    ListSheet.Column(header: "工作表", width: 14),
    ListSheet.Column(header: "单元格", width: 8),
  ]

  private static let releasedColumns =
    [ordinalColumn] + placeColumns + [
      ListSheet.Column(header: "规则", width: 6),
      ListSheet.Column(header: "问题", width: 50),
      ListSheet.Column(header: "放行理由", width: 36),
      ListSheet.Column(header: "批准人", width: 12),
    ]

  private static let problemColumns =
    [
      ordinalColumn, ListSheet.Column(header: "程度", width: 6),
      ListSheet.Column(header: "规则", width: 6),
    ] + placeColumns + [
      ListSheet.Column(header: "问题", width: 60),
      ListSheet.Column(header: "原值（已遮盖）", width: 24),
    ]

  private static let trailColumns =
    [ordinalColumn] + placeColumns + [
      ListSheet.Column(header: "栏目", width: 16),
      ListSheet.Column(header: "原值（号码已遮盖）", width: 28),
      ListSheet.Column(header: "归一为", width: 28),
      ListSheet.Column(header: "做法", width: 20),
      ListSheet.Column(header: "规则", width: 6),
    ]

  // MARK: Returns

  /// Adds returns.
  func add(_ returns: [CheckedReturn]) throws(WorkbookError) {
    for checked in returns { try add(checked) }
  }

  /// Adds a return: accepted records to their forms, refused ones to 待核实, findings to the list.
  private func add(_ checked: CheckedReturn) throws(WorkbookError) {
    units.add(checked)
    let silenced = disclosure.silencedReasons(in: checked)
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number) else { continue }
      for record in form.returned.records where form.uncounted[record.row] == nil {
        if let reasons = form.rejections[record.row] {
          // Why the department keeps a row back is not for its region to guess.
          guard region == nil || !form.confidential.contains(record.row) else { continue }
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
  }

  /// Adds what was found across all returns.
  func conclude(_ findings: [Finding]) throws(WorkbookError) {
    for finding in findings { try addProblem(disclosure.finding(finding, in: nil), of: "") }
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

  /// Adds a finding; a region's workbook leaves out what is for the department alone.
  private func addProblem(_ finding: Finding, of unit: String) throws(WorkbookError) {
    guard region == nil || !finding.isForDepartment else { return }
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

  /// What the tallies keep back, by the form's number; nothing where groups may be small.
  ///
  /// - Parameter whole: What the workbook of all keeps back: a region's may not give it away.
  /// - Returns: What is kept back.
  func suppressions(beside whole: [Int: TallySuppression] = [:]) -> [Int: TallySuppression] {
    guard disclosure.masksPeople else { return [:] }
    return tallies.reduce(into: [:]) { all, pair in
      guard let form = campaign.form(pair.key).map(disclosure.form) else { return }
      let sums = sums[form.number, default: TallySums()]
      all[form.number] = TallySuppression(
        sums, pair.value, of: form, labels: sums.labels(tallyRows(of: form)),
        smallestGroup: disclosure.terms.smallestGroup, beside: whole[form.number])
    }
  }

  /// The rows that a tally shows even where nobody counted anything.
  private func tallyRows(of form: Form) -> [String] {
    region.map { [$0] } ?? form.printedRows?.values ?? []
  }

  /// Ends all sheets; units of the register that returned nothing are listed too.
  ///
  /// - Parameter suppressions: What the tallies of the workbook of all keep back.
  /// - Throws: `WorkbookError` where a sheet cannot be written.
  func finish(_ suppressions: [Int: TallySuppression] = [:]) throws(WorkbookError) {
    let suppressions = self.suppressions(beside: suppressions)
    let statusRows = units.rows(in: region)
    for (index, row) in statusRows.enumerated() {
      try status.add(StatusRow(row).cells(number: index + 1, campaign: campaign, disclosure))
    }
    try status.finish(emptyNote: "没有收到报送材料。")
    for form in campaign.forms {
      let sums = sums[form.number, default: TallySums()]
      try tables[form.number]?.finish(sums)
      if let tally = tallies[form.number] {
        try tallySheet?.write(
          disclosure.form(form), tally, sums, title: "\(form.titleTail)（\(scopeName)，按地区）",
          regions: tallyRows(of: form), suppression: suppressions[form.number])
      }
    }
    try pending.finish(emptyNote: "没有待核实的记录。")
    try released.finish(emptyNote: "没有放行的记录。")
    try trail.finish(emptyNote: "没有归一化的内容。")
    try problems.finish(emptyNote: "没有发现问题。")
    try CoverPage(campaign, styles: styles, disclosure).write(
      to: cover, scopeName: scopeName, statusRows: statusRows, rows: rows,
      pending: pending.count, problems: problems.count, hasRegister: hasRegister)
  }

  /// Writes the file; it carries identity numbers and is for its owner's eyes alone.
  func write(to path: String, password: Password?) throws(WorkbookError) {
    try workbook.write(to: path, permissions: 0o600, password: password)
  }
}
