extension ReportTable {
  /// Over how many lines a label stands that its block has in common; 0 where it stands above.
  ///
  /// - Parameters:
  ///   - stub: Which of the labels; the last is each line's own.
  ///   - index: The line.
  /// - Returns: The number of lines.
  func span(ofLabel stub: Int, at index: Int) -> Int {
    guard stub + 1 < stubs.count, rows.indices.contains(index) else { return 1 }
    func label(_ row: Row) -> String? { row.labels.indices.contains(stub) ? row.labels[stub] : nil }
    let own = label(rows[index])
    guard own != "" else { return 1 }
    if index > 0, label(rows[index - 1]) == own { return 0 }
    return rows[index...].prefix { label($0) == own }.count
  }
}
