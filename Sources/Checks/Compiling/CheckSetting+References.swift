import Forms

extension CheckSetting {
  /// The position of the column that a parameter names.
  mutating func column(_ key: String) throws(DefinitionFault) -> Int {
    let id = try requiredString(key)
    return try index(of: id, key)
  }

  /// The position of the column that a parameter names; nil where it is not given.
  mutating func optionalColumn(_ key: String) throws(DefinitionFault) -> Int? {
    guard let id = try string(key) else { return nil }
    return try index(of: id, key)
  }

  /// The positions of the columns that a parameter lists; nil where it is not given.
  mutating func columns(_ key: String) throws(DefinitionFault) -> [Int]? {
    guard let ids = try strings(key) else { return nil }
    var indices: [Int] = []
    for id in ids { indices.append(try index(of: id, key)) }
    return indices
  }

  /// The positions of the columns that a parameter has to list.
  mutating func requiredColumns(_ key: String) throws(DefinitionFault) -> [Int] {
    guard let indices = try columns(key), !indices.isEmpty else { throw missing(key) }
    return indices
  }

  /// The values by the position of the column in which they stand.
  mutating func valuesByColumn(
    _ key: String
  ) throws(DefinitionFault) -> [(column: Int, values: Set<String>)]? {
    guard let node = take(key) else { return nil }
    var all: [(column: Int, values: Set<String>)] = []
    for item in try node.items(key) {
      guard let index = form.index(of: item.key) else {
        throw DefinitionFault("附件\(form.number)没有列“\(item.key)”", at: item.mark)
      }
      let values = Set(try item.value.texts(item.key))
      // Whether a cell is blank or filled can be told without its value.
      if !values.isSubset(of: ["", "*", "#"]) { need(index) }
      all.append((index, values))
    }
    return all
  }

  private mutating func index(of id: String, _ key: String) throws(DefinitionFault) -> Int {
    guard let index = form.index(of: id) else {
      throw fault("附件\(form.number)没有列“\(id)”", key)
    }
    need(index)
    return index
  }
}
