internal import Checks
internal import Forms
internal import Sheets

/// Chooses, where a unit returned a form more than once, which version counts (S08–S10).
struct VersionChoice {
  private let campaign: Campaign
  private let book: RuleBook
  private var files: [TakenFile]
  private var sets: [VersionSet] = []
  /// What was decided between two versions, by the one that counts and the other one.
  private var decisions: [Pair: Decision] = [:]

  private struct Pair: Hashable {
    var taken: Int
    var other: Int
  }

  private struct Decision {
    var isClear = true
    var forms: [Int] = []
    var people = VersionDifference()
    var rest = VersionDifference()

    /// Parts of one return have nobody in common, though their tallies and catalogues may agree.
    var areParts: Bool { !isClear && !(people.isCompared ? people : rest).overlaps }
    var difference: VersionDifference { people + rest }
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
    choice.sets = VersionSet.all(of: choice.files, campaign)
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

  private mutating func choose(_ form: Form) {
    var slots: [String: [Int]] = [:]
    for index in sets.indices where !records(index, form.number).isEmpty {
      slots[series(index, form.number) ?? "", default: []].append(index)
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
      sets[next].rank.isBefore(sets[newest].rank) == true ? newest : next
    }
    for other in candidates where other != newest {
      let difference = VersionDifference(
        form, from: records(other, form.number), to: records(newest, form.number))
      let pair = Pair(taken: newest, other: other)
      var decision = decisions[pair] ?? Decision()
      decision.forms.append(form.number)
      decision.isClear = sets[other].rank.isBefore(sets[newest].rank) != nil
      if form.subjects.isEmpty {
        decision.rest += difference
      } else {
        decision.people += difference
      }
      decisions[pair] = decision
    }
  }

  private func series(_ set: Int, _ number: Int) -> String? {
    sets[set].files.lazy.compactMap { files[$0].workbook.series[number] }.first
  }

  private func records(_ set: Int, _ number: Int) -> [Record] {
    sets[set].files.flatMap { files[$0].records(number) }
  }

  // MARK: What is said

  private mutating func report() {
    let pairs = decisions.keys.sorted { ($0.taken, $0.other) < ($1.taken, $1.other) }
    for pair in pairs {
      guard let decision = decisions[pair], let place = sets[pair.taken].files.first else {
        continue
      }
      let forms = FormNames.listed(decision.forms, of: campaign)
      let common = ["other": sets[pair.other].name, "forms": forms]
      guard !decision.areParts else {
        add(
          book.finding(for: "version-unclear", variant: "both", common, file: name(place)),
          to: place)
        continue
      }
      let difference = decision.difference
      let isSame = !decision.isClear && difference.isNone
      discount(decision.forms, of: pair, because: isSame ? .repeated : .replaced)
      if isSame {
        add(
          book.finding(for: "file-repeated", variant: "same-rows", common, file: name(place)),
          to: place)
        continue
      }
      let more = [
        "version": String(pairs.count { $0.taken == pair.taken } + 1),
        "earlier": String(pairs.count { $0.taken == pair.taken && $0.other < pair.other } + 1),
        "added": String(difference.added), "gone": String(difference.gone),
        "changed": String(difference.changed),
      ]
      add(
        decision.isClear
          ? book.finding(for: "version-replaced", common.merging(more) { $1 }, file: name(place))
          : book.finding(for: "version-unclear", common, file: name(place)),
        to: place)
      for number in decision.forms { reportJump(number, from: pair.other, to: pair.taken) }
    }
  }

  /// Takes forms of the other version out of the count; a file of which none is left is replaced.
  private mutating func discount(_ forms: [Int], of pair: Pair, because reason: IgnoredRow) {
    for file in sets[pair.other].files {
      for form in files[file].vetted.indices
      where forms.contains(files[file].vetted[form].form.number) {
        files[file].discount(form, because: reason)
      }
      let isEmpty = files[file].vetted.indices.allSatisfy { form in
        files[file].vetted[form].form.records.isEmpty || files[file].uncounted[form] != nil
      }
      let hadRecords = files[file].vetted.contains { !$0.form.records.isEmpty }
      if isEmpty, hadRecords { files[file].replacement = sets[pair.taken].name }
    }
  }

  /// Says where the sums of a tally have changed much from one version to the next.
  private mutating func reportJump(_ number: Int, from other: Int, to taken: Int) {
    guard let form = campaign.form(number), let tally = Tally(form),
      let limit = try? campaign.rule(check: "tally-jump")?.parameters.integer("jump")
    else { return }
    func sum(_ set: Int) -> Int {
      records(set, number).reduce(0) { $0 + tally.sum(of: $1) }
    }
    let (before, after) = (sum(other), sum(taken))
    guard before > 0,
      let file = sets[taken].files.first(where: { !files[$0].forms(number).isEmpty }),
      let index = files[file].forms(number).first
    else { return }
    let percent = (after - before) * 100 / before
    guard abs(percent) > limit else { return }
    add(
      book.finding(
        for: "tally-jump",
        [
          "percent": percent > 0 ? "+\(percent)" : String(percent), "before": String(before),
          "after": String(after),
        ],
        file: name(file), sheet: files[file].vetted[index].form.sheet, form: number),
      to: file)
  }

  private func name(_ index: Int) -> String { files[index].file.name }

  private mutating func add(_ finding: Finding?, to index: Int) {
    if let finding { files[index].findings.append(finding) }
  }
}
