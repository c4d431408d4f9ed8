import Forms

/// `place-name`: a text does not begin with a province, or names nothing below it.
struct PlaceNameCheck: CellCheck {
  static let name = "place-name"
  static let variants: Set<String> = ["no-lower-level"]
  private let names: Set<String>
  private let lengths: [Int]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    guard let list = try setting.list("list") else { throw setting.missing("list") }
    var names = Set((list.values + list.tolerated).map { TextKey.fold($0) })
    names.formUnion(list.synonyms.keys)
    for suffix in list.optionalSuffixes {
      names.formUnion(names.filter { !$0.hasSuffix(suffix) }.map { $0 + TextKey.fold(suffix) })
    }
    self.names = names
    lengths = Set(names.map(\.count)).sorted(by: >)
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value else { return [] }
    let key = TextKey.fold(value.text)
    guard let length = lengths.first(where: { names.contains(String(key.prefix($0))) }) else {
      return [Outcome()]
    }
    return key.count > length ? [] : [Outcome(variant: "no-lower-level")]
  }
}
