internal import Checks
public import Forms
public import Sheets
public import XLSX

/// Takes returned files in: whose they are, what was found, which rows count (收件).
public struct Intake: Sendable {
  /// The campaign that the returns are for.
  public let campaign: Campaign
  /// The units that must return, if anybody said.
  public let register: Register?
  let book: RuleBook
  let received: ReceivedDates
  let negativeList: NegativeList?
  let releases: ReleaseList
  /// Whether it is remembered what was read another way than it stands.
  public var keepsTrail = false
  private let reader: ReturnReader
  private let finder: OriginFinder
  private let passwords: [Password]
  private let verdict: Verdict

  /// Prepares to take returns in.
  ///
  /// - Parameters:
  ///   - campaign: The campaign that the returns are for.
  ///   - register: The units that must return; nil where nobody says.
  ///   - noticeLimit: How many notices of a rule are listed for a file; the others are counted.
  ///   - passwords: What encrypted returns are opened with: tried one after another.
  ///   - received: When the returns came in.
  ///   - negativeList: The people whom no list may recommend; nil where there is none.
  ///   - releases: The decisions to let rows through although errors speak of them.
  /// - Throws: A fault in the campaign's rules.
  public init(
    _ campaign: Campaign, register: Register?, noticeLimit: Int = 1_000,
    passwords: [Password] = [], received: ReceivedDates = ReceivedDates(),
    negativeList: NegativeList? = nil, releases: ReleaseList = ReleaseList()
  ) throws(DefinitionFault) {
    self.campaign = campaign
    self.register = register
    self.received = received
    self.negativeList = negativeList
    self.releases = releases
    self.passwords = passwords
    book = try RuleBook(campaign)
    reader = ReturnReader(campaign, book: book, passwords: passwords)
    finder = OriginFinder(campaign, register: register)
    verdict = Verdict(campaign, releases: releases, noticeLimit: noticeLimit)
  }

  /// What finds out whose files are.
  var survey: Survey {
    Survey(
      campaign, register: register, reader: reader, finder: finder, passwords: passwords)
  }

  /// Takes in what a unit or a region returned.
  ///
  /// - Parameters:
  ///   - submission: Its files.
  ///   - returned: What units returned themselves, for a region's submission.
  /// - Returns: The files in the submission's order, each with what was found in it.
  func take(_ submission: Submission, beside returned: ReturnedForms) -> [CheckedReturn] {
    var files = submission.files.map { read($0, of: submission) }
    unite(&files)
    for index in files.indices { describe(&files[index]) }
    let tier = TierReading(campaign, book, register: register, returned: returned)
    if submission.isTier {
      tier.vet(&files)
    } else {
      for index in files.indices {
        let context = context(of: files[index])
        files[index].vetted = files[index].workbook.forms.map { book.vet($0, in: context) }
      }
      reportMissingForms(&files)
    }
    files = VersionChoice.made(among: files, campaign, book)
    if !submission.isTier { leaveTallies(of: returned, in: &files) }
    let across = submission.isTier ? [] : findingsAcross(files)
    return files.map { file in
      let (hits, found) = negativeHits(in: file)
      var checked = verdict.passed(
        on: file, across: across.filter { $0.file == file.file.name } + found, hits: hits,
        handed: submission.isTier ? tier.decisions(in: file) : [])
      if keepsTrail { addTrail(to: &checked, file.vetted) }
      return checked
    }
  }

  /// Adds what of the accepted records was read another way than it stands.
  private func addTrail(to checked: inout CheckedReturn, _ vetted: [VettedForm]) {
    for index in checked.forms.indices where checked.forms[index].counts.accepted > 0 {
      let accepted = Set(checked.forms[index].acceptedRecords.map(\.row))
      checked.forms[index].normalisations = book.normalisations(of: vetted[index].form)
        .filter { accepted.contains($0.place.row) }
    }
  }

  // MARK: Files

  private func read(_ file: InputFile, of submission: Submission) -> TakenFile {
    let workbook = reader.read(path: file.path, as: file.name)
    var origin = finder.origin(of: file, workbook)
    if case .tier(let region) = submission.owner {
      origin = Origin(
        unit: nil, unitName: region + "汇总", region: region, series: origin.series, isTier: true)
    }
    return TakenFile(
      file: file, workbook: workbook, origin: origin, received: received.date(of: file.name))
  }

  /// Gives the files of one unit one name and one region, where no register does.
  private func unite(_ files: inout [TakenFile]) {
    guard let first = files.first?.origin, first.unit == nil, files.count > 1 else { return }
    let named = files.first { !$0.workbook.forms.isEmpty }?.origin ?? first
    let region = files.lazy.compactMap(\.origin.region).first
    for index in files.indices where files[index].origin.unit == nil {
      files[index].origin.unitName = named.unitName
      files[index].origin.region = region
    }
  }

  /// Leaves to the region's own table the tallies that it has for units that returned none.
  private func leaveTallies(of returned: ReturnedForms, in files: inout [TakenFile]) {
    for file in files.indices {
      guard let region = files[file].origin.region, let numbers = returned.tallies[region] else {
        continue
      }
      for form in files[file].vetted.indices
      where numbers.contains(files[file].vetted[form].form.number)
        && files[file].uncounted[form] == nil
      {
        files[file].leave(form, because: .inRegionTable)
      }
    }
  }

  /// Says of a file what it takes to be a return: a unit of the register, in time.
  private func describe(_ taken: inout TakenFile) {
    let (file, origin) = (taken.file.name, taken.origin)
    if let day = taken.received, campaign.deadline < day {
      taken.add(
        book.finding(
          for: "return-late",
          [
            "days": String(campaign.deadline.days(until: day)),
            "deadline": campaign.deadline.description,
          ], file: file))
    }
    guard taken.workbook.isReadable, register != nil, !origin.isTier else { return }
    if let written = origin.variantName, let unit = origin.unit {
      taken.add(
        book.finding(
          for: "unit-name-variant", ["found": written, "unit": unit.name], file: file))
    }
    guard origin.unit == nil else { return }
    let near = finder.unitsNear(origin.unitName).prefix(3).map(\.name)
    taken.add(
      book.finding(
        for: "unit-unknown", variant: near.isEmpty ? nil : "near",
        ["name": origin.unitName, "near": near.joined(separator: "、")], file: file))
  }

  private func context(of taken: TakenFile) -> CheckContext {
    let names = taken.origin.unit.map { [$0.name] + $0.otherNames } ?? []
    return CheckContext(
      file: taken.file.name, unit: taken.origin.unit, reportingUnitNames: names,
      region: taken.origin.region, received: taken.received)
  }

  // MARK: Submissions

  /// Names the forms that a unit must return and did not.
  ///
  /// A single form that somebody has checked by itself, without a register, is no return yet; and
  /// where a file cannot be read, nobody knows what is in it.
  private func reportMissingForms(_ files: inout [TakenFile]) {
    guard let first = files.first, files.allSatisfy(\.workbook.isReadable) else { return }
    let present = Set(files.flatMap { $0.vetted.map(\.form.number) })
    // Of a unit that no register knows, that is all there is to say.
    let isKnown = register == nil ? present.count > 1 : first.origin.unit != nil
    guard !present.isEmpty, isKnown else { return }
    let required = first.origin.unit?.requiredForms
    let missing = campaign.forms.filter { form in
      !present.contains(form.number) && required?.contains(form.number) != false
    }
    guard missing.count <= 2 else {
      files[0].add(
        book.finding(
          for: "form-absent", variant: "several",
          ["forms": FormNames.all(missing)], file: first.file.name))
      return
    }
    for form in missing {
      files[0].add(
        book.finding(
          for: "form-absent", ["title": form.titleTail], file: first.file.name,
          form: form.number))
    }
  }

  /// What the rules across forms find in the versions that count.
  private func findingsAcross(_ files: [TakenFile]) -> [Finding] {
    let forms = files.filter(\.workbook.isReadable).flatMap { file in
      file.vetted.indices.filter { file.uncounted[$0] == nil || file.left.contains($0) }
        .map { file.vetted[$0] }
    }
    guard let first = files.first(where: { $0.replacement == nil }), !forms.isEmpty else {
      return []
    }
    return book.check(return: forms, in: context(of: first))
  }

  // MARK: The negative list

  /// Whom the negative list keeps out of the forms that its rule names.
  private func negativeHits(in taken: TakenFile) -> ([NegativeHit], [Finding]) {
    guard let negativeList, let rule = campaign.rule(check: "negative-list") else {
      return ([], [])
    }
    let numbers = Set(((try? rule.parameters.strings("forms")) ?? []).compactMap { Int($0) })
    var hits: [NegativeHit] = []
    var found: [Finding] = []
    for (index, vetted) in taken.vetted.enumerated() where numbers.contains(vetted.form.number) {
      guard let form = campaign.form(vetted.form.number) else { continue }
      for record in vetted.form.records where taken.uncounted[index]?[record.row] == nil {
        for subject in form.subjects {
          // The number as it was read: an error elsewhere in the row makes it no other person's.
          let entry = taken.workbook.forms[index].entry(row: record.row, subject.identity)
          guard case .residentID(let id)? = entry?.reading.value, negativeList.contains(id) else {
            continue
          }
          hits.append(
            NegativeHit(
              unit: record.unitName ?? taken.origin.unitName, file: taken.file.name, form: form,
              sheet: vetted.form.sheet, row: record.row, identity: id.masked))
          if let finding = book.finding(
            for: "negative-list", file: taken.file.name, sheet: vetted.form.sheet,
            place: entry?.place, form: form.number, value: id.masked)
          {
            found.append(finding)
          }
        }
      }
    }
    return (hits, found)
  }
}

extension TakenFile {
  /// Adds what is said of the file, if the campaign has a rule for it.
  mutating func add(_ finding: Finding?) {
    if let finding { findings.append(finding) }
  }
}

extension ReturnedForm {
  /// The entry of a column in the record of a row.
  fileprivate func entry(row: Int, _ column: Int) -> Entry? {
    // Rows rise in a form.
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].row < row { low = middle + 1 } else { high = middle }
    }
    guard low < records.count, records[low].row == row else { return nil }
    return records[low].entries[column]
  }
}
