internal import Checks
internal import Forms
internal import Sheets

/// Vets a region's consolidated workbook: its rows are several units' rows (两级汇总).
///
/// Where the rows name their units, as in workbooks of ours, each unit's are vetted by themselves:
/// its own rows were checked together where they came from, and may rest on others that wait
/// there. What a unit returned itself does not count again.
struct TierReading {
  private let campaign: Campaign
  private let book: RuleBook
  private let register: Register?
  private let returned: ReturnedForms

  init(
    _ campaign: Campaign, _ book: RuleBook, register: Register?, returned: ReturnedForms
  ) {
    self.campaign = campaign
    self.book = book
    self.register = register
    self.returned = returned
  }

  /// Vets the forms of a region's workbooks, and says which of their rows count.
  func vet(_ files: inout [TakenFile]) {
    var units: [Value: String] = [:]
    for index in files.indices {
      let isOurs = Self.isOurs(files[index].workbook)
      // What there is to say about the layout of what this program wrote helps nobody.
      if isOurs { files[index].workbook.findings.removeAll { $0.severity != .error } }
      nameUnits(&files[index], &units)
      for (position, form) in files[index].workbook.forms.enumerated() {
        files[index].vetted.append(
          isOurs ? vetByUnit(form, of: files[index]) : vetWhole(form, of: files[index]))
        let rows = uncounted(form, region: files[index].origin.region)
        if !rows.isEmpty { files[index].uncounted[position] = rows }
      }
    }
  }

  /// Whether a workbook is a consolidated one of ours, be its stamp lost: its rows say from which
  /// row of a file they came.
  private static func isOurs(_ workbook: ReturnedWorkbook) -> Bool {
    workbook.stamp?.purpose == .consolidated
      || workbook.forms.contains { $0.records.contains { $0.source?.row != nil } }
  }

  /// The decisions of who made a workbook of ours to let rows through, as decisions about its own
  /// rows.
  func decisions(in taken: TakenFile) -> [ReleaseList.Decision] {
    guard !taken.workbook.releases.isEmpty else { return [] }
    let handed = Dictionary(grouping: taken.workbook.releases) { "\($0.file)\u{1F}\($0.row)" }
    return taken.workbook.forms.flatMap { form in
      form.records.flatMap { record -> [ReleaseList.Decision] in
        guard let source = record.source, let row = source.row else { return [] }
        return (handed["\(source.file)\u{1F}\(row)"] ?? []).map { release in
          ReleaseList.Decision(
            file: taken.file.name, sheet: form.sheet, row: record.row, rule: release.rule,
            release: Release(reason: release.reason, decidedBy: release.decidedBy))
        }
      }
    }
  }

  /// Gives each record the unit it is of, where a column of the form or the list of people tells.
  private func nameUnits(_ taken: inout TakenFile, _ units: inout [Value: String]) {
    for (index, form) in taken.workbook.forms.enumerated() {
      guard let definition = campaign.form(form.number) else { continue }
      let column = definition.columns.lastIndex { $0.prefill == .unit }
      for position in form.records.indices {
        let record = form.records[position]
        let written = column.map { record.entries[$0].text } ?? ""
        let identities = definition.subjects.compactMap {
          record.entries[$0.identity].reading.value
        }
        let name =
          record.unitName ?? (written.isEmpty ? nil : written)
          ?? identities.compactMap { units[$0] }.first
        guard let name else { continue }
        if record.source == nil {
          taken.workbook.forms[index].records[position].source = RecordSource(unit: name)
        }
        for identity in identities where units[identity] == nil { units[identity] = name }
      }
    }
  }

  private func vetWhole(_ form: ReturnedForm, of taken: TakenFile) -> VettedForm {
    var vetted = book.vet(form, in: context(of: taken, unit: nil))
    // Each unit of a region has its own row for it.
    vetted.findings.removeAll { campaign.rules[$0.rule]?.check == "repeated-value" }
    return vetted
  }

  /// Vets the rows of each unit as a form of its own, and puts them together again.
  private func vetByUnit(_ form: ReturnedForm, of taken: TakenFile) -> VettedForm {
    var order: [String] = []
    var shares: [String: [Int]] = [:]
    for index in form.records.indices {
      let name = form.records[index].unitName ?? ""
      if shares[name] == nil { order.append(name) }
      shares[name, default: []].append(index)
    }
    var whole = VettedForm(file: taken.file.name, form: form, findings: [])
    for name in order {
      let indices = shares[name] ?? []
      var share = form
      share.records = indices.map { form.records[$0] }
      share.total = nil
      let unit = register?.unit(called: name)
      let vetted = book.vet(share, in: context(of: taken, unit: unit, name: name))
      for (index, record) in zip(indices, vetted.form.records) {
        whole.form.records[index] = record
      }
      whole.findings += vetted.findings
    }
    whole.findings.sort {
      ($0.place?.row ?? 0, $0.place?.column ?? 0) < ($1.place?.row ?? 0, $1.place?.column ?? 0)
    }
    return whole
  }

  private func context(
    of taken: TakenFile, unit: Unit?, name: String = ""
  ) -> CheckContext {
    var context = CheckContext(
      file: taken.file.name, unit: unit, reportingUnitNames: name.isEmpty ? [] : [name],
      region: taken.origin.region, received: taken.received)
    // Who signed what a unit returned stands in the unit's own return.
    context.asksForFields = false
    return context
  }

  /// The rows that do not count, since their units returned the form themselves.
  private func uncounted(_ form: ReturnedForm, region: String?) -> [Int: IgnoredRow] {
    guard let definition = campaign.form(form.number) else { return [:] }
    var keys: [String: Bool] = [:]
    var rows: [Int: IgnoredRow] = [:]
    var nameless = returned.rows(of: definition, in: region)
    // A row that sums up a whole region holds what its units returned.
    let isTallied =
      definition.printedRows?.totalLabel != nil && returned.hold(form.number, ofRegion: region)
      && region.map { returned.tallies[$0]?.contains(form.number) } != true
    for record in form.records {
      var isReturned = isTallied
      if let name = record.unitName {
        isReturned =
          keys[name] ?? returned.hold(form.number, of: UnitKey(name: name, in: register))
        keys[name] = isReturned
      } else if !nameless.isEmpty {
        let key = ReturnedForms.key(of: record, definition)
        isReturned = nameless[key, default: 0] > 0
        nameless[key, default: 0] -= 1
      }
      if isReturned { rows[record.row] = .returnedByUnit }
    }
    return rows
  }
}
