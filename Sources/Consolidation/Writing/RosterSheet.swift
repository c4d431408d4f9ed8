internal import Forms
internal import Sheets
internal import XLSX

/// A list of people or things of which something is true, such as candidates for 专家库.
struct RosterSheet {
  private struct Source {
    var form: Form
    var test: RecordTest?
    var reason: String
    var columns: [Int?]
  }

  private let plan: FigureList
  private let sources: [Source]
  private let negativeList: NegativeList?
  private let disclosure: Disclosure
  private var list: ListSheet
  /// The keys of those who are on it.
  private var seen: Set<Int> = []

  /// How many lines it has.
  var count: Int { list.count }

  init(
    _ plan: FigureList, name: String, title: String, campaign: Campaign,
    negativeList: NegativeList?, disclosure: Disclosure, in workbook: WorkbookWriter,
    styles: TableStyles,
    rowsPerSheet: Int
  ) throws(WorkbookError) {
    self.negativeList = negativeList
    self.disclosure = disclosure
    var plan = plan
    plan.columns.removeAll { disclosure.terms.omitted.contains($0.id) }
    self.plan = plan
    sources = plan.sources.compactMap { source in
      campaign.form(source.form).map { form in
        let shown = disclosure.form(form)
        return Source(
          form: form, test: source.condition.map { RecordTest($0, in: form) },
          reason: "\(form.label)：\(source.reason)",
          columns: plan.columns.map { shown.index(of: $0.id) })
      }
    }
    let columns =
      [ListSheet.Column(header: "序号", width: 6, isNumber: true)]
      + plan.columns.map { ListSheet.Column(header: $0.header, width: $0.width) } + [
        ListSheet.Column(header: "入选依据", width: 22),
        ListSheet.Column(header: "来源单位", width: 26),
        ListSheet.Column(header: "地区", width: 8),
      ]
    list = try ListSheet(
      name, title: title, note: plan.note, columns: columns, in: workbook, styles: styles,
      rowsPerSheet: rowsPerSheet)
  }

  /// Adds those of a return who belong on it and are not there yet.
  mutating func add(_ checked: CheckedReturn) throws(WorkbookError) {
    for source in sources {
      for form in checked.forms where form.returned.number == source.form.number {
        for record in form.acceptedRecords where source.test?.holds(record) ?? true {
          guard isNew(record, source.form) else { continue }
          let shown = disclosure.record(record, of: source.form)
          let cells = source.columns.map { column in
            column.map { CellContent.string(shown.entries[$0].text) } ?? .empty
          }
          let unit = disclosure.unitName(record.unitName ?? checked.origin.unitName)
          try list.add(
            [.integer(list.count + 1)] + cells + [
              .string(source.reason), .string(unit), .string(checked.origin.region ?? "未定地区"),
            ])
        }
      }
    }
  }

  /// Whether somebody may be listed, and is not yet.
  private mutating func isNew(_ record: Record, _ form: Form) -> Bool {
    guard let subject = form.subjects.first,
      let identity = record.entries[subject.identity].reading.value
    else { return true }
    if case .residentID(let id) = identity, negativeList?.contains(id) == true { return false }
    return seen.insert(FigureCounter.key(of: identity)).inserted
  }

  /// Ends the list.
  func finish() throws(WorkbookError) {
    try list.finish(emptyNote: "没有符合条件的人员。")
  }
}
