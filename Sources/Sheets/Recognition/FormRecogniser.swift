internal import Forms

/// A campaign's forms as they are known on sheets: made once, used for every file.
struct FormRecogniser: Sendable {
  let outlines: [FormOutline]
  let titles: TitleMatcher
  let fieldParser: FieldParser
  let entryReader: EntryReader
  /// The keys of all headers of all forms.
  private let headerKeys: Set<String>

  init(_ campaign: Campaign) {
    outlines = campaign.forms.map(FormOutline.init)
    titles = TitleMatcher(campaign, outlines: outlines)
    fieldParser = FieldParser(outlines)
    entryReader = EntryReader(campaign)
    headerKeys = Set(outlines.flatMap(\.knownKeys))
  }

  /// How well a header without a title must fit a form to be taken for its, in thousandths.
  private static let leastFit = 400
  /// How well it must fit to be one that was meant for a form, though it is not whole or is that of
  /// several: a list of a unit's own shares some headers too.
  private static let clearFit = 700

  /// The title in a row, if one of its cells is a title.
  func title(in row: TextRow) -> TitleMatch? {
    for cell in row.cells {
      if let match = titles.match(cell.text, at: row.place(of: cell)) { return match }
    }
    return nil
  }

  /// The keys of a row's cells as whichever form knows them; nil where so few are headers that
  /// the row is the header of no form.
  func headerKeys(of row: TextRow) -> [String]? {
    guard row.cells.count >= FormOutline.fewestHeaders else { return nil }
    let keys = row.cells.map { HeaderText.key($0.text, isKnown: headerKeys.contains) }
    return keys.count(where: headerKeys.contains) >= FormOutline.fewestHeaders ? keys : nil
  }

  /// What a header row without a title is; nil where it is none.
  ///
  /// Three known headers make a header row, unless all of them name columns with listed values:
  /// those stand above lists of options too. Where several forms share the headers (the three
  /// lists of talents do), the names of sheet and file decide, or nothing does.
  func headerWithoutTitle(
    _ keys: [String], hint: String
  ) -> (outline: FormOutline?, isClear: Bool)? {
    let candidates =
      outlines
      .map { (outline: $0, hits: $0.headerHits(in: keys)) }
      .filter {
        $0.hits >= max(3, $0.outline.neededHits) && $0.outline.hasTelltaleHeader(in: keys)
      }
      .map { (outline: $0.outline, fit: $0.outline.fit(of: keys)) }
    guard let best = candidates.map(\.fit).max() else { return nil }
    let isClear = best >= Self.clearFit
    guard best >= Self.leastFit else { return (nil, isClear) }
    let fitting = candidates.filter { $0.fit == best }.map(\.outline)
    if fitting.count == 1 { return (fitting.first, isClear) }
    let hinted = fitting.filter { outline in
      hint.contains(outline.titleKey)
        || hint.contains(TextKey.fold(outline.form.label))
    }
    return (hinted.count == 1 ? hinted.first : nil, isClear)
  }
}
