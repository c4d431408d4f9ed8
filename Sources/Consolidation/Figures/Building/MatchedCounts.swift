internal import Forms

/// Brings the counts of measures whose lines are texts of their own under the lines of the table.
///
/// A text belongs to the longest line that it contains, such as 机械工程技术骨干 to 机械工程; else
/// to the shortest line that contains it; else it stands under one line of its own.
struct MatchedCounts {
  private(set) var counts: TableCounts

  init(_ counts: TableCounts, of plan: FigureTablePlan, in counter: FigureCounter) {
    self.counts = counts
    guard let rows = plan.rows, plan.measures.contains(where: \.isMatched) else { return }
    let lines = Self.keys(counter.labels[rows])
    for (position, measure) in plan.measures.enumerated() where measure.isMatched {
      guard let own = measure.rows else { continue }
      let texts = Self.keys(counter.labels[own])
      let places = texts.map { Self.place(of: $0, among: lines) }
      let column = Int32(clamping: position)
      for (key, count) in counts.cells where key.column == column {
        var moved = key
        moved.row =
          key.row >= 0 && Int(key.row) < places.count ? places[Int(key.row)] : LabelIndex.unmatched
        self.counts.move(count, from: key, to: moved)
      }
    }
  }

  private static func keys(_ labels: LabelIndex) -> [[UInt8]] {
    labels.labels.map { Array(TextKey.fold($0).utf8) }
  }

  /// The shortest text that may be found within a line: two characters.
  private static let shortest = 6

  private static func place(of text: [UInt8], among lines: [[UInt8]]) -> Int32 {
    var within: (line: Int, length: Int)?
    var around: (line: Int, length: Int)?
    for (number, line) in lines.enumerated() where !line.isEmpty {
      if line.count <= text.count {
        if line.count >= shortest, line.count > within?.length ?? 0, contains(text, line) {
          within = (number, line.count)
        }
      } else if text.count >= shortest, line.count < around?.length ?? .max, contains(line, text) {
        around = (number, line.count)
      }
    }
    return (within ?? around).map { Int32(clamping: $0.line) } ?? LabelIndex.unmatched
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= text.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      if text[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
