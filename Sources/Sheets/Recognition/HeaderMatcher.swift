internal import Forms

/// Fits the header rows of a sheet to a form, column by column.
struct HeaderMatcher {
  private let outline: FormOutline
  private let upper: TextRow
  private let lower: TextRow?
  private var match: HeaderMatch
  private var unknown: [(cell: TextCell, row: TextRow)] = []
  private var found: [Int: (cell: TextCell, row: TextRow)] = [:]

  private var form: Form { outline.form }

  private init(_ outline: FormOutline, upper: TextRow, lower: TextRow?) {
    self.outline = outline
    self.upper = upper
    self.lower = lower
    match = HeaderMatch(positions: Array(repeating: nil, count: outline.form.columns.count))
  }

  /// Fits one or two header rows to a form.
  static func match(_ outline: FormOutline, upper: TextRow, lower: TextRow?) -> HeaderMatch {
    let origins = OriginColumns.cells(in: upper)
    var matcher = HeaderMatcher(outline, upper: upper.without(origins), lower: lower)
    if !origins.isEmpty {
      matcher.match.originColumns = OriginColumns.headers.map { header in
        origins.first { $0.text == header }?.column ?? 0
      }
    }
    matcher.assignKnown()
    matcher.assignSimilar()
    matcher.remarkOnNames()
    matcher.remarkOnMissing()
    matcher.remarkOnOrder()
    return matcher.match
  }

  // MARK: Assigning

  private mutating func assignKnown() {
    var spans: [(group: String?, from: Int)] = []
    for cell in upper.cells {
      let key = outline.key(of: cell)
      if let group = outline.group(for: key) {
        spans.append((lower == nil ? nil : group, cell.column))
        continue
      }
      spans.append((nil, cell.column))
      assign(cell, of: upper, key: key, group: nil)
    }
    guard let lower else { return }
    for cell in lower.cells where !isRepeated(cell) {
      let span = spans.last { $0.from <= cell.column }
      assign(cell, of: lower, key: outline.key(of: cell), group: span?.group)
    }
  }

  /// Whether a cell repeats what stands above it: a header that spans both levels, not merged.
  private func isRepeated(_ cell: TextCell) -> Bool {
    guard let index = match.positions.firstIndex(of: cell.column) else { return false }
    return outline.columns(for: outline.key(of: cell)).contains(index)
  }

  /// Gives a header cell the column it names; within a group, the column of that group.
  private mutating func assign(_ cell: TextCell, of row: TextRow, key: String, group: String?) {
    let candidates = outline.columns(for: key).filter { match.positions[$0] == nil }
    let exact = candidates.filter { form.columns[$0].group == group }
    // A header flattened to one row names a grouped column without its group: that is clear
    // only as long as no other group has a column of that name.
    let all = outline.columns(for: key)
    if let index = exact.first ?? (all.count == 1 ? candidates.first : nil) {
      match.positions[index] = cell.column
      found[index] = (cell, row)
    } else {
      unknown.append((cell, row))
    }
  }

  /// Gives header cells that no spelling fits the missing column that they most resemble.
  private mutating func assignSimilar() {
    var rest: [(cell: TextCell, row: TextRow)] = []
    for (cell, row) in unknown {
      let key = TextKey.fold(cell.text)
      let similar = form.columns.indices.filter {
        match.positions[$0] == nil && form.columns[$0].group == nil
          && Self.isSimilar(key, TextKey.fold(form.columns[$0].header))
      }
      if let index = similar.first, similar.count == 1 {
        match.positions[index] = cell.column
        found[index] = (cell, row)
      } else {
        rest.append((cell, row))
      }
    }
    unknown = rest
  }

  /// Whether a header is another with one character wrong, left out or put in, or with up to
  /// two characters before or behind.
  static func isSimilar(_ text: String, _ header: String) -> Bool {
    let one = Array(text)
    let other = Array(header)
    if one.count > other.count, one.count - other.count <= 2, other.count >= 2,
      text.hasPrefix(header) || text.hasSuffix(header)
    {
      return true
    }
    guard other.count >= 4, abs(one.count - other.count) <= 1 else { return false }
    var head = 0
    while head < min(one.count, other.count), one[head] == other[head] { head += 1 }
    var tail = 0
    while tail < min(one.count, other.count) - head,
      one[one.count - 1 - tail] == other[other.count - 1 - tail]
    { tail += 1 }
    return max(one.count, other.count) - head - tail <= 1
  }

  // MARK: Remarking

  private mutating func remarkOnNames() {
    for (index, column) in form.columns.enumerated() {
      guard let (cell, row) = found[index], cell.text != column.header else { continue }
      match.remarks.append(
        LayoutRemark(
          check: .headerAlias,
          arguments: ["found": cell.text, "column": column.header],
          place: row.place(of: cell), value: cell.text))
    }
    for (cell, row) in unknown where !namesGroupedColumn(cell) {
      match.remarks.append(
        LayoutRemark(
          check: .columnsMoved, variant: "extra", arguments: ["found": cell.text],
          place: row.place(of: cell), value: cell.text))
    }
  }

  /// Whether a header that fits nowhere is one of a group: that the group is missing is said once.
  private func namesGroupedColumn(_ cell: TextCell) -> Bool {
    outline.columns(for: outline.key(of: cell)).contains { form.columns[$0].group != nil }
  }

  private mutating func remarkOnMissing() {
    let groups = form.columns.compactMap(\.group).reduce(into: [String]()) { groups, group in
      if !groups.contains(group) { groups.append(group) }
    }
    var broken: Set<String> = []
    for group in groups {
      let members = form.columns.indices.filter { form.columns[$0].group == group }
      let missing = members.filter { match.positions[$0] == nil }
      let groupCell = upper.cells.first { outline.group(for: outline.key(of: $0)) == group }
      // Two rows without the upper header are a header that broke; one row is one that was
      // flattened, and clear as long as every column is found.
      guard !missing.isEmpty || (lower != nil && groupCell == nil) else { continue }
      broken.insert(group)
      match.isBroken = true
      let headers = missing.map { form.columns[$0].header }
      match.remarks.append(
        LayoutRemark(
          check: .groupMissing,
          arguments: ["group": group, "columns": headers.joined(separator: "、")],
          place: groupCell.map { upper.place(of: $0) }))
    }
    for (index, column) in form.columns.enumerated() where match.positions[index] == nil {
      if let group = column.group, broken.contains(group) { continue }
      guard column.kind != .ordinal else { continue }
      if column.isRequired { match.isBroken = true }
      match.remarks.append(
        LayoutRemark(
          check: .columnMissing, variant: column.isRequired ? nil : "optional",
          arguments: ["column": column.header]))
    }
  }

  private mutating func remarkOnOrder() {
    var last = 0
    for position in match.positions {
      guard let position else { continue }
      if position < last {
        match.remarks.append(
          LayoutRemark(
            check: .columnsMoved, variant: "moved",
            place: CellPlace(row: upper.number, column: position)))
        return
      }
      last = position
    }
  }
}
