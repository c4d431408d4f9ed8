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

  /// Vets the forms of a workbook, and says which of its rows count.
  func vet(_ taken: inout TakenFile) {
    let isOurs = taken.workbook.stamp?.purpose == .consolidated
    // What there is to say about the layout of what this program wrote helps nobody.
    if isOurs { taken.workbook.findings.removeAll { $0.severity != .error } }
    nameUnits(&taken)
    for (index, form) in taken.workbook.forms.enumerated() {
      let namesUnits = form.records.contains { $0.unitName != nil }
      taken.vetted.append(
        namesUnits && isOurs ? vetByUnit(form, of: taken) : vetWhole(form, of: taken))
      let rows = uncounted(form, region: taken.origin.region)
      if !rows.isEmpty { taken.uncounted[index] = rows }
    }
  }

  /// Gives each record the unit it is of, where a column of the form or the list of people tells.
  private func nameUnits(_ taken: inout TakenFile) {
    var byIdentity: [Value: String] = [:]
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
          ?? identities.lazy.compactMap { byIdentity[$0] }.first
        taken.workbook.forms[index].records[position].unitName = name
        guard let name else { continue }
        for identity in identities where byIdentity[identity] == nil { byIdentity[identity] = name }
      }
    }
  }

  private func vetWhole(_ form: ReturnedForm, of taken: TakenFile) -> VettedForm {
    book.vet(form, in: context(of: taken, unit: nil))
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
      let unit = register?.unit(named: name) ?? register?.unit(like: name)
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
    var keys: [String: Bool] = [:]
    var rows: [Int: IgnoredRow] = [:]
    let isTally = campaign.form(form.number)?.printedRows?.totalLabel != nil
    for record in form.records {
      let isReturned: Bool
      if let name = record.unitName {
        isReturned =
          keys[name] ?? returned.hold(form.number, of: UnitKey(name: name, in: register))
        keys[name] = isReturned
      } else {
        // A row that sums up a whole region holds what its units returned.
        isReturned = isTally && returned.hold(form.number, ofRegion: region)
      }
      if isReturned { rows[record.row] = .returnedByUnit }
    }
    return rows
  }
}
