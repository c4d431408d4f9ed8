internal import Forms
public import Sheets
public import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension Pandian {
  /// Writes blanks: one for every unit of a register, or one for every series and region.
  ///
  /// - Parameters:
  ///   - folder: Where they go, in a folder a region; made where it is not there.
  ///   - register: The units; nil for blanks by series and region.
  ///   - series: Names of series to which the blanks are limited; all where empty.
  ///   - regions: Names of regions to which the blanks are limited; all where empty.
  ///   - layout: One workbook a unit, or one a form.
  ///   - password: What the workbooks are encrypted with; nil for not at all.
  ///   - progress: Called after each blank with how many are done and how many there are.
  /// - Returns: The files written, relative to the folder.
  /// - Throws: ``BlankError`` where a name is none of the campaign's, no unit is left, or the
  ///   folder cannot be made; `WorkbookError` where a file cannot be written.
  public func writeBlanks(
    to folder: String, register: Register? = nil, series: [String] = [], regions: [String] = [],
    layout: BlankLayout = .package, password: Password? = nil,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> [String] {
    let subjects = try subjects(register: register, series: series, regions: regions)
    let writer = BlankWriter(campaign)
    var taken: [String: Set<String>] = [:]
    var written: [String] = []
    for (index, subject) in subjects.enumerated() {
      let place = FileName.safe(subject.region?.name ?? "未定地区")
      let name = FileName.unique(Self.name(of: subject), taken: &taken[place, default: []])
      switch layout {
      case .package:
        let file = "\(place)/\(name).xlsx"
        try write(writer.package(for: subject), to: folder, as: file, password)
        written.append(file)
      case .forms:
        for form in campaign.forms {
          let file = "\(place)/\(name)/\(FileName.safe("\(form.label) \(form.titleTail)")).xlsx"
          try write(writer.single(form, for: subject), to: folder, as: file, password)
          written.append(file)
        }
        let guide = "\(place)/\(name)/填报须知.xlsx"
        try write(writer.guide(for: subject), to: folder, as: guide, password)
        written.append(guide)
      }
      progress(index + 1, subjects.count)
    }
    return written
  }

  private func write(
    _ workbook: WorkbookWriter, to folder: String, as file: String, _ password: Password?
  ) throws {
    let path = folder + "/" + file
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw BlankError(.cannotCreate, "无法创建文件夹“\(parent)”")
    }
    try workbook.write(to: path, password: password)
  }

  /// What names stand for, or which of them stands for nothing.
  private static func found<Thing>(
    _ names: [String], _ kind: String, among known: [String], by find: (String) -> Thing?
  ) throws(BlankError) -> [Thing] {
    var things: [Thing] = []
    for name in names {
      guard let thing = find(name) else {
        let all = known.joined(separator: "、")
        throw BlankError(.unknownName, "没有“\(name)”这个\(kind)；现有：\(all)")
      }
      things.append(thing)
    }
    return things
  }

  /// For whom blanks are made.
  private func subjects(
    register: Register?, series: [String], regions: [String]
  ) throws(BlankError) -> [BlankSubject] {
    let wantedSeries = try Self.found(
      series, "系列", among: campaign.series.map(\.name), by: campaign.series(named:))
    let wantedRegions = try Self.found(
      regions, "地区", among: campaign.regions.map(\.name), by: campaign.region(named:))
    guard let register else {
      let allRegions = wantedRegions.isEmpty ? campaign.regions : wantedRegions
      let allSeries = wantedSeries.isEmpty ? campaign.series : wantedSeries
      return allRegions.flatMap { region in
        allSeries.map { BlankSubject(region: region, series: $0) }
      }
    }
    let subjects = register.units.map { unit in
      BlankSubject(
        unit: unit, region: unit.region.flatMap { campaign.region(named: $0) },
        series: unit.series.flatMap { campaign.series(named: $0) })
    }
    .filter { subject in
      (wantedSeries.isEmpty || subject.series.map(wantedSeries.contains) == true)
        && (wantedRegions.isEmpty || subject.region.map(wantedRegions.contains) == true)
    }
    guard !subjects.isEmpty else {
      throw BlankError(.noUnits, "单位名册里没有符合条件的单位")
    }
    return subjects
  }

  private static func name(of subject: BlankSubject) -> String {
    if let unit = subject.unit { return unit.name }
    return "\(subject.series?.name ?? "")专业技术人才盘点表（\(subject.region?.name ?? "")）"
  }
}
