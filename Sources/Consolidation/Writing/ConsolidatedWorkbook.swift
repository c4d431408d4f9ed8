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
  /// What it is of, as titles say it: with the mark of its grade.
  let scopeName: String
  let campaign: Campaign
  let workbook: WorkbookWriter
  let styles: TableStyles
  let cover: WorksheetWriter
  var status: ListSheet
  /// How far regions have got; nil where nobody says who must return.
  let progress: WorksheetWriter?
  var tables: [Int: FormTable] = [:]
  let tallySheet: TallySheet?
  var counter: FigureCounter?
  var chapterSheets: [String: WorksheetWriter] = [:]
  var rosters: [(title: String, name: String, sheet: RosterSheet)] = []
  var pending: ListSheet
  var problems: ListSheet
  /// How the forms that count people are added up, by the form's number.
  let tallies: [Int: Tally]
  var sums: [Int: TallySums] = [:]
  var released: ListSheet
  var trail: ListSheet
  /// Whom more than one unit returned; the department's workbook alone has the sheet.
  var repeated: ListSheet?
  var limit: FindingLimit
  var units: UnitLedger
  let hasRegister: Bool
  let disclosure: Disclosure

  /// Prepares the sheets in their order: all are filled side by side as returns come in.
  init(_ scope: ConsolidationScope, _ plan: Plan) throws(WorkbookError) {
    let campaign = plan.campaign
    let rowsPerSheet = plan.rowsPerSheet
    let disclosure = plan.disclosure
    let scopeName = scope.name + disclosure.mark
    self.scopeName = scopeName
    self.disclosure = disclosure
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
      region: scope.region, grade: disclosure.grade)
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
    progress = plan.register == nil ? nil : try workbook.addSheet(UnitProgress.sheetName)
    for form in campaign.forms {
      tables[form.number] = try FormTable(
        disclosure.form(form), title: form.titleTail + "（\(scopeName)汇总）", in: workbook,
        styles: styles,
        rowsPerSheet: rowsPerSheet, hidesCounts: disclosure.masksPeople)
    }
    tallies = campaign.forms.reduce(into: [:]) { $0[$1.number] = Tally(disclosure.form($1)) }
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
            negativeList: plan.negativeList, disclosure: disclosure, in: workbook, styles: styles,
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
  static let listNames: Set<String> = [
    UnitProgress.sheetName, "待核实", HandedRelease.sheetName, "问题清单", "归一化日志", "重复人员",
  ]

  /// How many records stand on each form's sheet, by the form's number.
  var rows: [Int: Int] { tables.mapValues(\.count) }

  /// How many sheets each form takes that one does not suffice for, by the form's number.
  var continued: [Int: Int] { tables.mapValues(\.sheetCount).filter { $0.value > 1 } }

  // MARK: Ending

  /// Ends all sheets; units of the register that returned nothing are listed too.
  ///
  /// - Parameter whole: What the workbook of all keeps back.
  /// - Returns: The figures; nil where the campaign wants none.
  /// - Throws: `WorkbookError` where a sheet cannot be written.
  func finish(_ whole: WorkbookSuppressions = .none) throws(WorkbookError) -> FigureSet? {
    // The workbook of all has decided already.
    let suppressions = scope == .whole ? whole : suppressions(beside: whole)
    let statusRows = units.rows(in: scope.region).filter { row in
      scope.series == nil || row.fileCount > 0 || row.origin.series == scope.series
    }
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
          regions: tallyRows(of: form), suppression: suppressions.tallies[form.number])
      }
    }
    let figures = suppressions.figures?.figures ?? counter.map { FigureSet($0) }
    try write(statusRows)
    try write(figures)
    for roster in rosters { try roster.sheet.finish() }
    try pending.finish(emptyNote: "没有待核实的记录。")
    try released.finish(emptyNote: "没有放行的记录。")
    try trail.finish(emptyNote: "没有归一化的内容。")
    try repeated?.finish(emptyNote: "没有两个单位同时报送的人员。")
    let listed = problems.count
    try sumUpProblems()
    try problems.finish(emptyNote: "没有发现问题。")
    try CoverPage(campaign, styles: styles, disclosure).write(
      to: cover,
      CoverPage.Facts(
        scope: scope, statusRows: statusRows, pending: pending.count,
        problems: listed + limit.count, unlisted: limit.count, hasRegister: hasRegister,
        hasFigures: figures != nil),
      contents: contents(statusRows.count, figures))
    return figures
  }

  /// Writes the file; it carries identity numbers and is for its owner's eyes alone.
  func write(to path: String, password: Password?) throws(WorkbookError) {
    try workbook.write(to: path, permissions: 0o600, password: password)
  }
}
