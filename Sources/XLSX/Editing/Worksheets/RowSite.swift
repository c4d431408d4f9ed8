/// A row in which cells are changed, while it is gone through.
struct RowSite {
  /// The row's number.
  let number: Int
  /// The row's start tag.
  let tag: MarkupTag
  /// The style that its cells have which are not there; nil where the columns say it.
  let style: Int?
  /// The columns of the cells that must be there, in order.
  let columns: [Int]
  /// The columns that were met.
  var found: Set<Int> = []
  private var offsets: [Int: Int] = [:]
  private var next = 0

  init(_ number: Int, tag: MarkupTag, style: Int?, columns: [Int]) {
    self.number = number
    self.tag = tag
    self.style = style
    self.columns = columns
  }

  /// Takes note of a cell: those of lower columns would have to stand before it.
  mutating func pass(column: Int, at offset: Int) {
    while next < columns.count, columns[next] < column {
      offsets[columns[next]] = offset
      next += 1
    }
    found.insert(column)
  }

  /// The cells that are not there, each with where it belongs; nil for the row's end.
  var missing: [(column: Int, offset: Int?)] {
    columns.filter { !found.contains($0) }.map { ($0, offsets[$0]) }
  }
}
