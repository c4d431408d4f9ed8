/// What a workbook keeps back of its numbers, which others of the same run may not give away.
struct WorkbookSuppressions: Sendable {
  /// Of the forms that count people, by the form's number.
  var tallies: [Int: TallySuppression] = [:]
  /// Of the figures; nil where nothing is kept back.
  var figures: FigureSuppression?

  /// Nothing is kept back.
  static let none = WorkbookSuppressions()
}
