internal import Forms

/// What a form is known by on a sheet: the folded texts of its title, headers and fields.
struct FormOutline: Sendable {
  /// The form itself.
  let form: Form
  /// The key of the part of the title that never changes.
  let titleKey: String
  /// The columns that a header text may stand for, by its key, official headers first.
  private let columnsByKey: [String: [Int]]
  /// The upper headers by key.
  private let groupsByKey: [String: String]
  /// How many texts the header shows on its upper level: what a whole header row would have.
  private let upperHeaderCount: Int
  /// The labels of fields by key, longest first.
  let labels: [(key: String, field: FormField)]

  init(_ form: Form) {
    self.form = form
    titleKey = TextKey.fold(form.titleTail)
    var columns: [String: [Int]] = [:]
    var groups: [String: String] = [:]
    for (index, column) in form.columns.enumerated() {
      columns[TextKey.fold(column.header), default: []].append(index)
      if let group = column.group { groups[TextKey.fold(group)] = group }
    }
    for (index, column) in form.columns.enumerated() {
      for alias in column.aliases {
        let key = TextKey.fold(alias)
        if columns[key]?.contains(index) != true { columns[key, default: []].append(index) }
      }
    }
    columnsByKey = columns
    groupsByKey = groups
    upperHeaderCount = form.columns.count { $0.group == nil } + groups.count
    labels = (form.headerFields + form.footerFields)
      .flatMap { field in
        ([field.label] + field.aliases).map { (key: TextKey.fold($0), field: field) }
      }
      .sorted { $0.key.count > $1.key.count }
  }

  /// The keys of all headers, on either level.
  var knownKeys: [String] { Array(columnsByKey.keys) + groupsByKey.keys }

  /// Whether a key is that of one of the headers, on either level.
  func knows(_ key: String) -> Bool { columnsByKey[key] != nil || groupsByKey[key] != nil }

  /// The key of a header cell's text.
  func key(of cell: TextCell) -> String { HeaderText.key(cell.text, isKnown: knows) }

  /// The columns that a header text may stand for, by its key.
  func columns(for key: String) -> [Int] { columnsByKey[key] ?? [] }

  /// The upper header that a text is, by its key.
  func group(for key: String) -> String? { groupsByKey[key] }

  /// How many headers of this form a row's cells are, each header counted once.
  func headerHits(in keys: [String]) -> Int {
    var free = Set(form.columns.indices)
    var groups = Set(groupsByKey.keys)
    return keys.reduce(0) { count, key in
      if groups.remove(key) != nil { return count + 1 }
      guard let index = columns(for: key).first(where: free.contains) else { return count }
      free.remove(index)
      return count + 1
    }
  }

  /// How well a header row fits the form, in thousandths: what both have, of what either has.
  ///
  /// It may be the upper one of two, or the only one; what stands on the lower level says nothing
  /// for the upper one.
  func fit(of keys: [String]) -> Int {
    let hits = headerHits(in: keys)
    let upperHits = min(hits, Set(keys.filter(isUpper)).count)
    let upper = upperHits * 1000 / max(1, keys.count + upperHeaderCount - upperHits)
    let flat = hits * 1000 / max(1, keys.count + form.columns.count - hits)
    return max(upper, flat)
  }

  /// Whether a key is that of a header on the upper level, or of one that spans both.
  private func isUpper(_ key: String) -> Bool {
    groupsByKey[key] != nil || columns(for: key).contains { form.columns[$0].group == nil }
  }

  /// How many hits make a row a header row: three, or half of a small form's headers.
  var neededHits: Int { min(3, max(Self.fewestHeaders, (upperHeaderCount + 1) / 2)) }

  /// Fewer hits make no row a header row of any form.
  static let fewestHeaders = 2

  /// Whether one of the keys is a header that no list of options would have, such as 姓名.
  func hasTelltaleHeader(in keys: [String]) -> Bool {
    keys.contains { key in
      columns(for: key).contains { index in
        switch form.columns[index].kind {
        case .code, .title: false
        default: true
        }
      }
    }
  }

  /// Whether one of the keys is an upper header.
  func hasGroup(in keys: [String]) -> Bool { keys.contains { groupsByKey[$0] != nil } }

  /// Whether a row is the lower level of a two-level header.
  func isLowerHeader(_ keys: [String]) -> Bool {
    guard form.hasGroups else { return false }
    // Headers that span both levels stand on the lower one too where nobody merged the cells.
    let known = keys.filter { !columns(for: $0).isEmpty }
    let isLower = known.contains { key in
      columns(for: key).contains { form.columns[$0].group != nil }
    }
    return isLower && known.count * 2 >= keys.count
  }
}
