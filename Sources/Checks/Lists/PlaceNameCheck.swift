import Forms

/// `place-name`: a text does not begin with a province, or names nothing below it.
struct PlaceNameCheck: CellCheck {
  static let name = "place-name"
  static let variants: Set<String> = ["no-lower-level"]
  /// The names by their first character, the longest first.
  private let names: [Unicode.Scalar: [String]]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    guard let list = try setting.list("list") else { throw setting.missing("list") }
    var names = Set((list.values + list.tolerated).map { TextKey.fold($0) })
    names.formUnion(list.synonyms.keys)
    for suffix in list.optionalSuffixes {
      names.formUnion(names.filter { !$0.hasSuffix(suffix) }.map { $0 + TextKey.fold(suffix) })
    }
    self.names = Dictionary(grouping: names.filter { !$0.isEmpty }) {
      $0.unicodeScalars[$0.startIndex]
    }
    .mapValues { $0.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) } }
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value else { return [] }
    let key = TextKey.fold(value.text)
    guard let first = key.unicodeScalars.first, let name = names[first]?.first(where: key.hasPrefix)
    else {
      return [Outcome()]
    }
    return key.utf8.count > name.utf8.count ? [] : [Outcome(variant: "no-lower-level")]
  }
}
