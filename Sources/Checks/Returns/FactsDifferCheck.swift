import Forms

/// `facts-differ`: two forms say different things about one person; the finding stands at the
/// cell of the later form.
///
/// Of titles, a bare level such as 副高 is any title of that level, and what is no title at all is
/// not compared.
struct FactsDifferCheck: ReturnCheck {
  static let name = "facts-differ"
  static let placeholders: Set<String> = ["other_form", "other_row", "other_value"]
  private struct Stated {
    var mention: Mention
    var cell: ReturnCell
    var value: Value
    var isOneOfSeveral: Bool
  }

  /// The levels of each list of titles.
  private let levels: [String: Set<String>]

  init(_ setting: inout ReturnSetting) {
    levels = setting.campaign.titleLists.mapValues { Set($0.levels) }
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    whole.groups.flatMap { group in
      let mentions = group.map { whole.mentions[$0] }
      let facts = Set(mentions.flatMap(\.subject.facts.keys)).sorted()
      return facts.flatMap { outcomes(for: $0, of: mentions, in: whole) }
    }
  }

  private func outcomes(
    for fact: String, of mentions: [Mention], in whole: UnitReturn
  ) -> [Remark] {
    let stated = mentions.compactMap { self.stated(fact, by: $0, in: whole) }
    guard let first = stated.first else { return [] }
    return stated.dropFirst().compactMap { later in
      guard later.mention.number != first.mention.number,
        later.mention.mayBear(nameOf: first.mention),
        differs(first, later, in: whole)
      else { return nil }
      let arguments = whole.place(of: first.mention) + [("other_value", first.value.text)]
      return Remark(at: later.cell, Outcome(arguments))
    }
  }

  private func stated(_ fact: String, by mention: Mention, in whole: UnitReturn) -> Stated? {
    guard let cell = mention.subject.facts[fact].map(mention.cell),
      let value = whole.soundValue(at: cell)
    else { return nil }
    if case .title(let entry) = value, entry.isOtherQualification { return nil }
    let adjustments = whole.entry(at: cell)?.reading.adjustments ?? []
    return Stated(
      mention: mention, cell: cell, value: value,
      isOneOfSeveral: adjustments.contains(.highestTitle))
  }

  private func differs(_ first: Stated, _ later: Stated, in whole: UnitReturn) -> Bool {
    guard case .title(let title) = first.value, case .title(let other) = later.value else {
      return TextKey.fold(first.value.text) != TextKey.fold(later.value.text)
    }
    guard title.level == other.level else { return true }
    let isVague = first.isOneOfSeveral || later.isOneOfSeveral
    return title.title != other.title && !isVague
      && !isBareLevel(title, at: first.cell, in: whole)
      && !isBareLevel(other, at: later.cell, in: whole)
  }

  private func isBareLevel(
    _ title: TitleList.Entry, at cell: ReturnCell, in whole: UnitReturn
  ) -> Bool {
    guard case .title(let list) = whole.column(at: cell)?.kind else { return false }
    return levels[list]?.contains(title.title) == true
  }
}
