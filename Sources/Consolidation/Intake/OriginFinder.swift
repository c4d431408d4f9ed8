internal import Forms
internal import Sheets

/// Finds out whose a return is: by its stamp, its names, and what is written in it.
struct OriginFinder: Sendable {
  private let campaign: Campaign
  private let register: Register?

  init(_ campaign: Campaign, register: Register?) {
    self.campaign = campaign
    self.register = register
  }

  /// Whose a return is.
  ///
  /// The order of what is believed: the blank's stamp, the names of file and folder, 填报单位,
  /// then what most rows say.
  func origin(of file: InputFile, _ workbook: ReturnedWorkbook) -> Origin {
    let names = writtenNames(in: workbook)
    let unit = unit(of: file, workbook, names)
    let series = unit?.series ?? workbook.stamp?.series ?? workbook.series.values.sorted().first
    return Origin(
      unit: unit,
      unitName: unit?.name ?? names.first ?? nameFromPath(file),
      region: region(of: file, workbook, unit), series: series)
  }

  /// The unit as far as names tell it, before the file is opened: for putting files in order.
  func unitByName(of file: InputFile) -> Unit? {
    guard let register else { return nil }
    let folders = file.folders.prefix(2)
    return register.unit(named: file.stem)
      ?? folders.lazy.compactMap { register.unit(named: $0) }.first
      ?? register.unit(within: file.stem)
      ?? folders.lazy.compactMap { register.unit(within: $0) }.first
  }

  /// The region whose name a folder above the file bears.
  func regionByFolder(of file: InputFile) -> String? {
    file.folders.lazy.compactMap { campaign.region(named: $0)?.name }.first
  }

  private func unit(
    of file: InputFile, _ workbook: ReturnedWorkbook, _ names: [String]
  ) -> Unit? {
    guard let register else { return nil }
    if let code = workbook.stamp?.unit, let unit = register.unit(code: code) { return unit }
    return unitByName(of: file) ?? names.lazy.compactMap { register.unit(named: $0) }.first
  }

  private func region(
    of file: InputFile, _ workbook: ReturnedWorkbook, _ unit: Unit?
  ) -> String? {
    if let region = workbook.stamp?.region.flatMap({ campaign.region(named: $0)?.name }) {
      return region
    }
    return unit?.region ?? regionByFolder(of: file) ?? regionInRows(of: workbook)
  }

  /// What units call themselves in the return: in fields first, then in most rows.
  private func writtenNames(in workbook: ReturnedWorkbook) -> [String] {
    var names: [String] = []
    for form in workbook.forms {
      guard let definition = campaign.form(form.number) else { continue }
      let fields = definition.headerFields + definition.footerFields
      for field in form.fields where !field.text.isEmpty {
        if fields.first(where: { $0.id == field.id })?.kind == .unit { names.append(field.text) }
      }
    }
    for form in workbook.forms {
      guard let definition = campaign.form(form.number) else { continue }
      for (index, column) in definition.columns.enumerated() where column.prefill == .unit {
        if let text = mostFrequent(form.records.lazy.map { $0.entries[index].text }) {
          names.append(text)
        }
      }
    }
    return names
  }

  /// The region that most rows name in a column that takes regions.
  private func regionInRows(of workbook: ReturnedWorkbook) -> String? {
    for form in workbook.forms {
      guard let definition = campaign.form(form.number) else { continue }
      for (index, column) in definition.columns.enumerated() {
        guard takesRegions(column),
          let text = mostFrequent(form.records.lazy.map { $0.entries[index].text }),
          let region = campaign.region(named: text)
        else { continue }
        return region.name
      }
    }
    return nil
  }

  private func takesRegions(_ column: Column) -> Bool {
    if column.prefill == .region { return true }
    guard case .code(let list) = column.kind, let values = campaign.codeLists[list]?.values else {
      return false
    }
    return !campaign.regions.isEmpty && campaign.regions.allSatisfy { values.contains($0.name) }
  }

  private func nameFromPath(_ file: InputFile) -> String {
    if TextKey.fold(file.stem).hasPrefix("附件"), let folder = file.folders.first,
      campaign.region(named: folder) == nil
    {
      return folder
    }
    return file.stem
  }

  private func mostFrequent(_ texts: some Sequence<String>) -> String? {
    var counts: [String: Int] = [:]
    for text in texts where !text.isEmpty { counts[text, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
