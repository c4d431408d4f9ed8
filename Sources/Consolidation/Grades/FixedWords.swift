internal import Forms

/// What a campaign says itself: what stands in it is nobody's name.
///
/// Somebody writes 单位 where the name of who filled the form is asked for; masking that would garble
/// every message.
struct FixedWords: Sendable {
  /// Values of lists, regions, series and titles.
  private let values: Set<String>
  /// Messages, headers and titles.
  private let texts: [String]
  /// All pairs of neighbours in the texts: what has none of them is quickly told.
  private let pairs: Set<UInt64>

  init(_ campaign: Campaign) {
    var values: Set<String> = []
    for list in campaign.codeLists.values { values.formUnion(list.values + list.tolerated) }
    for list in campaign.titleLists.values { values.formUnion(list.titles.values.map(\.title)) }
    for region in campaign.regions {
      values.formUnion([region.name] + region.aliases + region.places)
    }
    for series in campaign.series { values.formUnion([series.name] + series.aliases) }
    self.values = values
    var texts = campaign.forms.flatMap { form in
      [form.titleTail] + form.columns.map(\.header)
        + (form.headerFields + form.footerFields).map(\.label)
    }
    for rule in campaign.rules.values {
      texts.append(rule.message)
      texts += rule.variants.values.compactMap(\.message)
    }
    self.texts = texts
    var pairs: Set<UInt64> = []
    for text in texts {
      var last: Unicode.Scalar?
      for scalar in text.unicodeScalars {
        if let last { pairs.insert(Self.pair(last, scalar)) }
        last = scalar
      }
    }
    self.pairs = pairs
  }

  /// Whether a text of two characters or more stands in what the campaign says.
  func contain(_ text: String) -> Bool {
    if values.contains(text) { return true }
    let head = Array(text.unicodeScalars.prefix(2))
    guard head.count == 2, pairs.contains(Self.pair(head[0], head[1])) else { return false }
    return texts.contains { $0.contains(text) }
  }

  private static func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
