internal import Forms
internal import Sheets
internal import XLSX

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Finds out whose each file is, before any is read through, and puts those of one unit together.
///
/// A file's stamp, its name and its folders suffice for most; where a register is given and none
/// of them names one of its units, the file is read for the names written in it.
struct Survey: Sendable {
  /// What was found.
  struct Result: Sendable {
    /// The submissions: those of units in the order in which consolidated workbooks hold them,
    /// then those of regions.
    var submissions: [Submission] = []
    /// The files that are nobody's return, with the reason.
    var passedOver: [(name: String, reason: String)] = []
    /// The tallies that count as a region's own table has them, by region.
    var tallies: [String: Set<Int>] = [:]
  }

  /// What a region's own table, made by hand, holds.
  private struct HandMade: Sendable {
    /// The tallies, whose rows name no unit.
    var tallies: Set<Int> = []
    /// The units that its other rows name.
    var units: Set<UnitKey> = []
  }

  /// What a look at one file told.
  private struct Look: Sendable {
    var file: InputFile
    var unit: Unit?
    var region: String?
    var owner: Submission.Owner?
    var reason: String?
    /// Whether the rows alone tell that it is a region's table.
    var isTierByRows = false
    var handMade: HandMade?

    var isTier: Bool {
      if case .tier = owner { return true }
      return false
    }
  }

  private let campaign: Campaign
  private let register: Register?
  private let reader: ReturnReader
  private let finder: OriginFinder
  private let passwords: [Password]
  /// How many files a job looks at.
  private static let filesPerJob = 16

  init(
    _ campaign: Campaign, register: Register?, reader: ReturnReader, finder: OriginFinder,
    passwords: [Password]
  ) {
    self.campaign = campaign
    self.register = register
    self.reader = reader
    self.finder = finder
    self.passwords = passwords
  }

  /// Looks at files.
  ///
  /// - Parameters:
  ///   - files: The files in any order.
  ///   - workers: How many are looked at side by side.
  /// - Returns: The same, whatever the order of the files and the number of workers.
  /// - Throws: `CancellationError` where the work is given up.
  func result(of files: [InputFile], workers: Workers) async throws -> Result {
    let sorted = files.sorted { left, right in
      left.name == right.name
        ? NaturalOrder.precedes(left.path, right.path)
        : NaturalOrder.precedes(left.name, right.name)
    }
    let jobs = stride(from: 0, to: sorted.count, by: Self.filesPerJob).map { start in
      let share = Array(sorted[start..<min(start + Self.filesPerJob, sorted.count)])
      return { @Sendable () async throws -> [Look] in share.map(self.look) }
    }
    var looks = try await Array(workers.run(jobs).joined())
    followFolders(&looks)
    followTwins(&looks)
    var result = Result()
    result.tallies = tallies(looks)
    var found: [Submission.Owner: (submission: Submission, unit: Unit?, order: Int)] = [:]
    for (order, look) in looks.enumerated() {
      guard let owner = look.owner else {
        result.passedOver.append((look.file.name, look.reason ?? "不是报送材料"))
        continue
      }
      let new = Submission(owner: owner, region: look.region, files: [])
      found[owner, default: (new, look.unit, order)].submission.files.append(look.file)
    }
    let regions = campaign.regions.map(\.name)
    result.submissions = found.values.sorted { left, right in
      func key(_ found: (submission: Submission, unit: Unit?, order: Int)) -> (Int, Int, Int, Int) {
        (
          found.submission.isTier ? 1 : 0,
          found.submission.region.flatMap { regions.firstIndex(of: $0) } ?? regions.count,
          found.unit.flatMap { register?.position(of: $0) } ?? Int.max, found.order
        )
      }
      return key(left) < key(right)
    }.map(\.submission)
    return result
  }

  /// Gives the forms beside a region's table, which name no units, to the same region.
  private func followFolders(_ looks: inout [Look]) {
    var regions: [String: String] = [:]
    for look in looks where look.isTierByRows { regions[look.file.folder] = look.region }
    guard !regions.isEmpty else { return }
    for index in looks.indices where looks[index].unit == nil && looks[index].owner != nil {
      guard let region = regions[looks[index].file.folder] else { continue }
      looks[index].region = region
      looks[index].owner = .tier(region: region)
    }
  }

  /// Gives a file that lies in two regions' folders under one name to the first of them.
  private func followTwins(_ looks: inout [Look]) {
    var first: [String: Int] = [:]
    for index in looks.indices {
      guard case .name(let region, let key) = looks[index].owner else { continue }
      guard let other = first[key] else {
        first[key] = index
        continue
      }
      guard case .name(let otherRegion, _) = looks[other].owner, region != otherRegion,
        looks[index].file.size == looks[other].file.size,
        looks[index].file.hasSameBytes(as: looks[other].file)
      else { continue }
      looks[index].region = looks[other].region
      looks[index].owner = looks[other].owner
    }
  }

  /// The tallies for which a region's own table counts: those of its units do not cover it.
  private func tallies(_ looks: [Look]) -> [String: Set<Int>] {
    var tallies: [String: Set<Int>] = [:]
    let own = Set(
      looks.filter { !($0.isTier) }.map { look in
        look.unit.map { UnitKey($0) }
          ?? UnitKey(name: VersionMark.removed(from: finder.nameFromPath(look.file)), in: register)
      })
    for look in looks {
      guard let region = look.region, let handMade = look.handMade else { continue }
      let expected = handMade.units.union(
        register?.units.filter { $0.region == region }.map { UnitKey($0) } ?? [])
      guard !expected.isSubset(of: own) else { continue }
      tallies[region, default: []].formUnion(handMade.tallies)
    }
    return tallies
  }

  // MARK: One file

  private func look(_ file: InputFile) -> Look {
    let stamp = stamp(of: file)
    if let stamp, stamp.purpose == .consolidated { return lookAtConsolidated(file, stamp) }
    var unit = finder.unit(of: file, stamp: stamp)
    if unit == nil, let region = finder.regionOfTier(file) {
      return lookAtTable(
        file, region: region, reader.read(path: file.path, as: file.name), isByRows: false)
    }
    var names: [String] = []
    if unit == nil || register?.hasNamesakes(of: unit) == true, register != nil {
      let workbook = reader.read(path: file.path, as: file.name)
      if unit == nil, let region = finder.regionByUnits(in: workbook) {
        return lookAtTable(
          file, region: finder.regionByFolder(of: file) ?? region, workbook, isByRows: true)
      }
      names = finder.writtenNames(in: workbook)
      unit = finder.ofSeries(in: workbook, unit ?? finder.unit(written: names))
    }
    let region =
      stamp?.region.flatMap { campaign.region(named: $0)?.name } ?? unit?.region
      ?? finder.regionByFolder(of: file)
    if let unit {
      return Look(file: file, unit: unit, region: region, owner: .unit(code: unit.code))
    }
    let name = stamp?.unit ?? names.first ?? finder.nameFromPath(file)
    let key = TextKey.fold(VersionMark.removed(from: name))
    return Look(file: file, region: region, owner: .name(region: region ?? "", key: key))
  }

  /// A region's table that was made by hand.
  private func lookAtTable(
    _ file: InputFile, region: String, _ workbook: ReturnedWorkbook, isByRows: Bool
  ) -> Look {
    var handMade = HandMade()
    for form in workbook.forms where !form.records.isEmpty {
      guard let definition = campaign.form(form.number) else { continue }
      if definition.printedRows?.totalLabel != nil,
        form.records.contains(where: { $0.source == nil })
      {
        handMade.tallies.insert(form.number)
      }
      guard let column = definition.columns.lastIndex(where: { $0.prefill == .unit }) else {
        continue
      }
      let names = Set(form.records.map { $0.unitName ?? $0.entries[column].text })
      for name in names where !name.isEmpty {
        handMade.units.insert(UnitKey(name: name, in: register))
      }
    }
    return Look(
      file: file, region: region, owner: .tier(region: region), isTierByRows: isByRows,
      handMade: handMade)
  }

  private func lookAtConsolidated(_ file: InputFile, _ stamp: Stamp) -> Look {
    guard stamp.grade == .internal else {
      let grade = stamp.grade.chineseName
      return Look(file: file, reason: "本程序生成的\(grade)，内容不全，不能当作报送材料；请改报内部本")
    }
    guard let region = stamp.region.flatMap({ campaign.region(named: $0)?.name }) else {
      return Look(file: file, reason: "本程序生成的全部汇总表；上报请用各地区的汇总表")
    }
    // Beside the account that lists it, it lies where it was written: nobody has handed it in.
    guard file.isNamed || !OutputFolder.lists(file) else {
      return Look(file: file, reason: "本程序生成的汇总表；作为下级报送时，请单独取出放入文件夹")
    }
    return Look(file: file, region: region, owner: .tier(region: region))
  }

  /// The stamp of a file; an encrypted one is opened when it is read, since that takes long.
  private func stamp(of file: InputFile) -> Stamp? {
    let isEncrypted = WorkbookReader.needsPassword(path: file.path)
    guard !isEncrypted || !passwords.isEmpty,
      let workbook = try? WorkbookReader(path: file.path, passwords: passwords)
    else { return nil }
    return (try? workbook.properties()).flatMap(Stamp.init)
  }
}
