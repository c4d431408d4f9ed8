internal import Forms

/// Finds titles of a campaign's forms in texts.
struct TitleMatcher: Sendable {
  private let outlines: [FormOutline]
  private let series: [(key: String, name: String)]
  /// The characters with which titles end: nearly every other text has none of them.
  private let ends: [Unicode.Scalar]

  /// Longer texts are sentences that mention a form, not titles.
  private static let longestTitle = 80
  /// What may follow the tail in brackets, such as a year or a unit's name.
  private static let longestRemark = 40
  /// What may follow the tail without brackets.
  private static let longestRemainder = 6
  /// What stands for the series while none is put in, folded.
  private static let placeholders = ["xx", "××", "○○", "〇〇", "某某工程", "某某系列"]
  private static let brackets: Set<Character> = ["（", "(", "【", "[", "〔", "—", "-", "_", "："]
  /// What a sentence has and a title has not.
  private static let sentenceMarks: Set<Character> = ["。", "；", "，", "、", "！", "？", ";", ","]

  init(_ campaign: Campaign, outlines: [FormOutline]) {
    self.outlines = outlines
    ends = Array(Set(outlines.compactMap(\.titleKey.unicodeScalars.last)))
    series = campaign.series
      .flatMap { series in
        ([series.name] + series.aliases).map { (key: TextKey.fold($0), name: series.name) }
      }
      .sorted { $0.key.count > $1.key.count }
  }

  /// The title that a cell holds, if it holds one.
  func match(_ text: String, at place: CellPlace) -> TitleMatch? {
    guard text.utf8.count <= Self.longestTitle * 4,
      TextKey.mayHold(text, oneOf: ends)
    else { return nil }
    let key = TextKey.fold(text)
    guard key.count <= Self.longestTitle else { return nil }
    var best: (index: Int, range: Range<String.Index>)?
    for (index, outline) in outlines.enumerated() {
      guard let range = Self.lastRange(of: outline.titleKey, in: key),
        Self.isTitleEnd(key[range.upperBound...], of: text, tail: outline.form.titleTail)
      else { continue }
      if let found = best, outlines[found.index].titleKey.count >= outline.titleKey.count {
        continue
      }
      best = (index, range)
    }
    guard let best else { return nil }
    let head = String(key[..<best.range.lowerBound])
    func holds(_ part: String) -> Bool { Self.lastRange(of: part, in: head) != nil }
    let hasPlaceholder = Self.placeholders.contains(where: holds)
    return TitleMatch(
      formIndex: best.index, text: text, place: place,
      // The placeholder names some series as examples: none of them is the unit's choice.
      series: hasPlaceholder
        ? nil : series.first { holds($0.key) }?.name,
      hasPlaceholder: hasPlaceholder)
  }

  /// Whether what follows the tail leaves the text a title: nothing, a year, a remark in brackets.
  private static func isTitleEnd(_ rest: Substring, of text: String, tail: String) -> Bool {
    if rest.isEmpty { return true }
    guard !text.unicodeScalars.contains(where: { $0 == "。" || $0 == "；" }) else { return false }
    let compact = text.filter { !$0.isWhitespace }
    if let last = tail.last, let end = compact.lastIndex(of: last) {
      let next = compact[compact.index(after: end)...]
      if let first = next.first, brackets.contains(first) { return rest.count <= longestRemark }
    }
    return rest.count <= longestRemainder && !rest.contains(where: sentenceMarks.contains)
  }

  /// Where a part stands last.
  ///
  /// Both are keys: that their bytes agree is enough, and is told at once.
  private static func lastRange(of part: String, in whole: String) -> Range<String.Index>? {
    let (part, bytes) = (Array(part.utf8), Array(whole.utf8))
    guard !part.isEmpty, bytes.count >= part.count else { return nil }
    for start in stride(from: bytes.count - part.count, through: 0, by: -1)
    where bytes[start] == part[0] && bytes[start..<start + part.count] == part[...] {
      let first = whole.utf8.index(whole.startIndex, offsetBy: start)
      return first..<whole.utf8.index(first, offsetBy: part.count)
    }
    return nil
  }
}
