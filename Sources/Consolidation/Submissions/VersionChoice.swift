internal import Checks
internal import Forms
internal import Sheets

/// Chooses, where a unit returned a form more than once, which version counts (S08–S10).
struct VersionChoice {
  private let campaign: Campaign
  private let book: RuleBook
  private var files: [TakenFile]
  private var ranks: [VersionRank] = []
  /// What was decided between two files, by the one that counts and the other one.
  private var decisions: [Pair: Decision] = [:]

  private struct Pair: Hashable {
    var taken: Int
    var other: Int
  }

  private struct Decision {
    var isClear = true
    var keepsBoth = false
    var forms: [Int] = []
    var difference: VersionDifference?
  }

  private init(_ files: [TakenFile], _ campaign: Campaign, _ book: RuleBook) {
    self.files = files
    self.campaign = campaign
    self.book = book
  }

  /// Takes the rows of replaced versions out of the count, and says so at the file that counts.
  ///
  /// - Parameters:
  ///   - files: The files of one unit, in natural order.
  ///   - campaign: The campaign.
  ///   - book: Its rules.
  /// - Returns: The files with findings and with what does not count.
  static func made(
    among files: [TakenFile], _ campaign: Campaign, _ book: RuleBook
  ) -> [TakenFile] {
    guard files.count > 1 else { return files }
    var choice = VersionChoice(files, campaign, book)
    choice.dropRepeated()
    choice.ranks = choice.allRanks()
    for form in campaign.forms { choice.choose(form) }
    choice.report()
    return choice.files
  }

  // MARK: Files that are equal

  private mutating func dropRepeated() {
    var first: [Int: [Int]] = [:]
    for index in files.indices where files[index].workbook.isReadable {
      let size = files[index].file.size
      if let twin = first[size]?.first(where: { files[$0].file.hasSameBytes(as: files[index].file) }
      ) {
        let other = files[twin].file.name
        for form in files[index].vetted.indices {
          files[index].discount(form, because: .repeated)
        }
        files[index].replacement = other
        add(book.finding(for: "file-repeated", ["other": other], file: name(index)), to: index)
      } else {
        first[size, default: []].append(index)
      }
    }
  }

  // MARK: Which is later

  private func allRanks() -> [VersionRank] {
    let dates = files.map { $0.reportDate(campaign) }
    return files.indices.map { index in
      let file = files[index]
      return VersionRank(
        blank: file.workbook.stamp?.version, reported: dates[index] ?? date(beside: index, dates),
        received: file.received)
    }
  }

  /// The date of a folder with a workbook a form: those that have none go by the others'.
  private func date(beside index: Int, _ dates: [CalendarDate?]) -> CalendarDate? {
    let folder = files[index].file.folder
    let others = files.indices.filter { files[$0].file.folder == folder }
    let numbers = others.flatMap { Set(files[$0].vetted.map(\.form.number)) }
    guard Set(numbers).count == numbers.count else { return nil }
    return others.compactMap { dates[$0] }.max()
  }

  private mutating func choose(_ form: Form) {
    var slots: [String: [Int]] = [:]
    for index in files.indices where files[index].replacement == nil {
      guard !files[index].records(form.number).isEmpty else { continue }
      slots[files[index].workbook.series[form.number] ?? "", default: []].append(index)
    }
    // A title without a series may be of any one.
    if let nameless = slots[""], slots.count == 2, let other = slots.keys.first(where: { $0 != "" })
    {
      slots[other, default: []].append(contentsOf: nameless)
      slots[other]?.sort()
      slots[""] = nil
    }
    for (_, candidates) in slots.sorted(by: { $0.key < $1.key }) where candidates.count > 1 {
      choose(form, among: candidates)
    }
  }

  private mutating func choose(_ form: Form, among candidates: [Int]) {
    // Of two that nothing tells apart, the one named later is held for the later.
    let newest = candidates.dropFirst().reduce(candidates[0]) { newest, next in
      ranks[next].isBefore(ranks[newest]) == true ? newest : next
    }
    for other in candidates where other != newest {
      let difference = VersionDifference(
        form, from: files[other].records(form.number), to: files[newest].records(form.number))
      var decision = decisions[Pair(taken: newest, other: other)] ?? Decision()
      decision.forms.append(form.number)
      decision.isClear = ranks[other].isBefore(ranks[newest]) != nil
      if var sum = decision.difference {
        sum += difference
        decision.difference = sum
      } else {
        decision.difference = difference
      }
      decisions[Pair(taken: newest, other: other)] = decision
    }
  }

  // MARK: What is said

  private mutating func report() {
    let pairs = decisions.keys.sorted { ($0.taken, $0.other) < ($1.taken, $1.other) }
    for pair in pairs {
      guard let decision = decisions[pair], let difference = decision.difference else { continue }
      let forms = FormNames.listed(decision.forms, of: campaign)
      let common = ["other": name(pair.other), "forms": forms]
      // Parts that share no row are no versions of one another.
      guard decision.isClear || difference.overlaps else {
        add(
          book.finding(for: "version-unclear", variant: "both", common, file: name(pair.taken)),
          to: pair.taken)
        continue
      }
      for number in decision.forms {
        for form in files[pair.other].forms(number) {
          files[pair.other].discount(form, because: .replaced)
        }
      }
      if files[pair.other].vetted.indices.allSatisfy({ index in
        files[pair.other].vetted[index].form.records.isEmpty
          || files[pair.other].uncounted[index] != nil
      }) {
        files[pair.other].replacement = name(pair.taken)
      }
      let earlier = pairs.count { $0.taken == pair.taken && $0.other < pair.other } + 1
      let version = pairs.count { $0.taken == pair.taken } + 1
      let more = [
        "version": String(version), "earlier": String(earlier), "added": String(difference.added),
        "gone": String(difference.gone), "changed": String(difference.changed),
      ]
      add(
        decision.isClear
          ? book.finding(
            for: "version-replaced", common.merging(more) { $1 }, file: name(pair.taken))
          : book.finding(for: "version-unclear", common, file: name(pair.taken)),
        to: pair.taken)
      for number in decision.forms { reportJump(number, from: pair.other, to: pair.taken) }
    }
  }

  /// Says where the sums of a tally have changed much from one version to the next.
  private mutating func reportJump(_ number: Int, from other: Int, to taken: Int) {
    guard let form = campaign.form(number), let tally = Tally(form),
      let limit = try? campaign.rule(check: "tally-jump")?.parameters.integer("jump")
    else { return }
    func sum(_ file: Int) -> Int {
      files[file].records(number).reduce(0) { $0 + tally.sum(of: $1) }
    }
    let (before, after) = (sum(other), sum(taken))
    guard before > 0, let index = files[taken].forms(number).first else { return }
    let percent = (after - before) * 100 / before
    guard abs(percent) > limit else { return }
    add(
      book.finding(
        for: "tally-jump",
        [
          "percent": percent > 0 ? "+\(percent)" : String(percent), "before": String(before),
          "after": String(after),
        ],
        file: name(taken), sheet: files[taken].vetted[index].form.sheet, form: number),
      to: taken)
  }

  private func name(_ index: Int) -> String { files[index].file.name }

  private mutating func add(_ finding: Finding?, to index: Int) {
    if let finding { files[index].findings.append(finding) }
  }
}
