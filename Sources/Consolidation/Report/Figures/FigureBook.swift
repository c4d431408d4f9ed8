internal import Forms

/// The figures of a report, looked up by id.
struct FigureBook {
  let tables: [String: FigureTable]
  private let figures: [String: Figure]
  private let smallestGroup: Int

  /// - Parameters:
  ///   - tables: The tables, whose ids differ.
  ///   - smallestGroup: The smallest group whose number is told.
  init(_ tables: [FigureTable], smallestGroup: Int) {
    self.smallestGroup = smallestGroup
    self.tables = Dictionary(tables.map { ($0.id, $0) }) { first, _ in first }
    figures = Dictionary(tables.flatMap(\.figures).map { ($0.id, $0) }) { first, _ in first }
  }

  /// What an expression comes to.
  ///
  /// A share of nothing is no number. Whatever has to do with a number that is kept back is kept
  /// back too. A line that is not there counts nothing where its table is there: nobody was of it.
  func amount(_ expression: FigureExpression) -> FigureAmount {
    let part = sum(expression.terms)
    guard let base = expression.base else { return part }
    let whole = sum(base)
    if whole == .count(0, unit: unit(base)) { return .none }
    switch (part, whole) {
    case (.withheld, _), (_, .withheld): return .withheldShare
    case (.count(let part, _), .count(let whole, _)) where whole > 0 && part >= 0:
      return .share(FigureText.basisPoints(FigureTable.share(part, of: whole)))
    default: return .none
    }
  }

  private func unit(_ terms: [FigureExpression.Term]) -> String {
    terms.first.flatMap { tables[Self.table($0.figure)]?.unit } ?? ""
  }

  private static func table(_ id: String) -> String { String(id.prefix { $0 != "/" }) }

  private func sum(_ terms: [FigureExpression.Term]) -> FigureAmount {
    if terms.count == 1, let term = terms.first, !term.isTakenAway { return amount(term.figure) }
    var sum = 0
    var isWithheld = false
    for term in terms {
      switch amount(term.figure) {
      case .count(let count, _):
        let (next, isOver) =
          term.isTakenAway
          ? sum.subtractingReportingOverflow(count) : sum.addingReportingOverflow(count)
        guard !isOver else { return .none }
        sum = next
      case .withheld: isWithheld = true
      case .share, .mean, .withheldShare, .none: return .none
      }
    }
    return isWithheld
      ? .withheld(below: smallestGroup, unit: unit(terms)) : .count(sum, unit: unit(terms))
  }

  /// What a figure comes to.
  private func amount(_ id: String) -> FigureAmount {
    guard let figure = figures[id] else {
      guard let table = tables[Self.table(id)], !table.rows.isEmpty, Self.mayLack(id, table)
      else { return .none }
      return .count(0, unit: table.unit)
    }
    return amount(figure.value, unit: figure.unit)
  }

  /// Whether a table has the figure's column, and so only lacks the line.
  private static func mayLack(_ id: String, _ table: FigureTable) -> Bool {
    table.columns.contains { id.hasSuffix("/\($0.key)") }
  }

  /// What a cell comes to.
  func amount(_ value: FigureCell.Value, unit: String) -> FigureAmount {
    switch value {
    case .count(let count): .count(count, unit: unit)
    case .share(let share): .share(FigureText.basisPoints(share))
    case .mean(let mean): .mean(Int((mean * 100).rounded()))
    case .withheld: .withheld(below: smallestGroup, unit: unit)
    case .inapplicable: .none
    }
  }
}
