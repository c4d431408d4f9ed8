internal import Forms

/// Fills in what sentences leave open.
struct SentenceWriter {
  let book: FigureBook

  /// The sentence with its numbers; nil where the report has not all tables that it speaks of.
  func text(_ sentence: ReportSentence) -> String? {
    guard sentence.tables.allSatisfy({ book.tables[$0] != nil }) else { return nil }
    return sentence.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .figure(let expression): book.amount(expression).text
      case .lines(let table, let column, let most): lines(of: table, column, most)
      }
    }.joined()
  }

  /// The lines of a table with their numbers, those without any left out; where only some are
  /// wanted, the greatest first.
  private func lines(of table: String, _ column: String, _ most: Int?) -> String {
    guard let table = book.tables[table],
      let index = table.columns.firstIndex(where: { $0.key == column })
    else { return FigureAmount.none.text }
    var lines = table.rows.filter { !$0.isTotal && $0.cells[index].value.size > 0 }
    if let most {
      // Equal ones stay in the table's order.
      lines = lines.enumerated().sorted { left, right in
        (right.element.cells[index].value.size, left.offset)
          < (left.element.cells[index].value.size, right.offset)
      }.prefix(most).map(\.element)
    }
    guard !lines.isEmpty else { return FigureAmount.none.text }
    return lines.map { line in
      let amount = book.amount(line.cells[index].value, unit: table.unit)
      return "\(line.labels.last ?? "") \(amount.text)"
    }.joined(separator: "、")
  }
}

extension ReportSentence {
  /// The ids of the tables that it speaks of.
  fileprivate var tables: Set<String> {
    Set(
      pieces.flatMap { piece -> [String] in
        switch piece {
        case .text: []
        case .lines(let table, _, _): [table]
        case .figure(let expression):
          (expression.terms + (expression.base ?? [])).map { term in
            String(term.figure.prefix { $0 != "/" })
          }
        }
      })
  }
}

extension FigureCell.Value {
  /// By what numbers are compared; one that is kept back is small.
  fileprivate var size: Double {
    switch self {
    case .count(let count): Double(count)
    case .share(let share): share
    case .mean(let mean): mean
    case .withheld: 0.5
    case .inapplicable: 0
    }
  }
}
