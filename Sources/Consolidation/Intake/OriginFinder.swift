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
    let unit = ofSeries(in: workbook, unit(of: file, stamp: workbook.stamp) ?? unit(written: names))
    let series = unit?.series ?? workbook.stamp?.series ?? workbook.series.values.sorted().first
    return Origin(
      unit: unit,
      unitName: unit?.name ?? Masking.text(names.first ?? nameFromPath(file)),
      region: region(of: file, workbook, unit), series: series,
      variantName: unit.flatMap { variant(of: $0, file: file, workbook.stamp, names) })
  }

  /// The unit as far as stamp and names tell it, before the rows are read.
  func unit(of file: InputFile, stamp: Stamp?) -> Unit? {
    guard let register else { return nil }
    if let code = stamp?.unit, let unit = register.unit(code: code) { return unit }
    let folders = file.folders.prefix(2)
    return register.unit(named: file.stem)
      ?? folders.lazy.compactMap { register.unit(named: $0) }.first
      ?? register.unit(within: file.stem)
      ?? folders.lazy.compactMap { register.unit(within: $0) }.first
      ?? register.unit(like: VersionMark.removed(from: file.stem))
      ?? folders.lazy.compactMap { register.unit(like: $0) }.first
  }

  /// The unit that one of the names names which are written in a return.
  func unit(written names: [String]) -> Unit? {
    guard let register else { return nil }
    return names.lazy.compactMap { register.unit(named: $0) }.first
      ?? names.lazy.compactMap { register.unit(like: $0) }.first
  }

  /// Of units that share a name, the one whose series the titles name.
  func ofSeries(in workbook: ReturnedWorkbook, _ unit: Unit?) -> Unit? {
    guard let unit, let register, workbook.stamp?.unit != unit.code else { return unit }
    let named = Set(workbook.series.values)
    return register.namesakes(of: unit).first { $0.series.map(named.contains) == true } ?? unit
  }

  /// A way in which file, folder or rows name the unit that is only a variant of the register's.
  private func variant(
    of unit: Unit, file: InputFile, _ stamp: Stamp?, _ names: [String]
  ) -> String? {
    guard let register, stamp?.unit != unit.code else { return nil }
    let said = [VersionMark.removed(from: file.stem)] + file.folders.prefix(2) + names
    return said.first { name in
      register.unit(within: name) == nil && register.unit(like: name)?.code == unit.code
    }
  }

  /// The units of the register whose names come near to one that it lacks.
  func unitsNear(_ name: String) -> [Unit] {
    let key = UnitNameKey.variant(name)
    guard let register, key.count >= 4 else { return [] }
    return register.units.filter { unit in
      let other = UnitNameKey.variant(unit.name)
      return other.contains(key) || key.contains(other) || Self.differInOne(key, other)
    }
  }

  private static func differInOne(_ left: String, _ right: String) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).count { $0 != $1 } == 1
  }

  /// The region whose units' returns a file puts together, as far as its name tells: 银川市汇总表.
  func regionOfTier(_ file: InputFile) -> String? {
    regionOfTier(named: file.stem, beside: file)
      ?? file.folders.first.flatMap { regionOfTier(named: $0, beside: file) }
  }

  private func regionOfTier(named name: String, beside file: InputFile) -> String? {
    var key = TextKey.fold(VersionMark.removed(from: name))
    for form in campaign.forms {
      key = Self.removing(TextKey.fold(form.titleTail), from: key)
    }
    guard key.contains("汇总") else { return nil }
    for part in ["汇总表", "汇总", "工业和信息化局", "工信局"] { key = Self.removing(part, from: key) }
    let named = campaign.regions.first { region in
      ([region.name] + region.aliases).contains { key.contains(TextKey.fold($0)) }
    }
    if let named {
      for part in ([named.name] + named.aliases).sorted(by: { $0.count > $1.count }) {
        key = Self.removing(TextKey.fold(part), from: key)
      }
    }
    let rest = key.filter { !$0.isNumber && !Self.tierWords.contains($0) }
    return rest.isEmpty ? named?.name ?? regionByFolder(of: file) : nil
  }

  /// The region whose units a return puts together, as its rows tell: they name several units of
  /// the register, and no field says that one of them reports.
  func regionByUnits(in workbook: ReturnedWorkbook) -> String? {
    guard let register else { return nil }
    var counts: [String: Int] = [:]
    for form in workbook.forms {
      guard let definition = campaign.form(form.number) else { continue }
      let fields = definition.headerFields + definition.footerFields
      for field in form.fields
      where fields.contains(where: { $0.id == field.id && $0.kind == .unit }) {
        if register.unit(called: field.text) != nil { return nil }
      }
      guard let column = definition.columns.lastIndex(where: { $0.prefill == .unit }) else {
        continue
      }
      var rows: [String: Int] = [:]
      for record in form.records {
        rows[record.source?.unit ?? record.entries[column].text, default: 0] += 1
      }
      for (name, count) in rows {
        guard let unit = register.unit(called: name) else { continue }
        counts[unit.code, default: 0] += count
      }
    }
    // One stray row makes no region.
    guard counts.values.count(where: { $0 > 1 }) > 1 else { return nil }
    let regions = counts.keys.compactMap { register.unit(code: $0)?.region }
    return mostFrequent(regions)
  }

  /// The characters of what people write around it: 全市, 上报, 年, 附件.
  private static let tierWords = Set("全市地区上报送年月日附件各单位的人才盘点专业技术")

  private static func removing(_ part: String, from text: String) -> String {
    guard !part.isEmpty, let range = text.firstRange(of: part) else { return text }
    return String(text[..<range.lowerBound] + text[range.upperBound...])
  }

  /// The region whose name a folder above the file bears.
  func regionByFolder(of file: InputFile) -> String? {
    file.folders.lazy.compactMap { campaign.region(named: $0)?.name }.first
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
  func writtenNames(in workbook: ReturnedWorkbook) -> [String] {
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

  /// What a file goes by: its name, or its folder's where it is named after a form.
  func nameFromPath(_ file: InputFile) -> String {
    let key = TextKey.fold(file.stem)
    let isForm =
      key.hasPrefix("附件")
      || campaign.forms.contains { key.contains(TextKey.fold($0.titleTail)) }
    if isForm, let folder = file.folders.first,
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
