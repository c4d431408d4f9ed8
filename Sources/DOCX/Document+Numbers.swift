// What sentences refer to by number.
extension Document {
  /// The number that the next table with a caption comes to bear: for “见表3”.
  public var nextTableNumber: Int {
    1 + count { if case .table(let table) = $0 { table.caption != nil } else { false } }
  }

  /// The number that the next figure with a caption comes to bear: for “见图3”.
  public var nextFigureNumber: Int {
    1 + count { if case .figure(let figure) = $0 { figure.caption != nil } else { false } }
  }

  private func count(where isCounted: (Block) -> Bool) -> Int {
    sections.map { $0.blocks.count(where: isCounted) }.reduce(0, +)
  }
}
