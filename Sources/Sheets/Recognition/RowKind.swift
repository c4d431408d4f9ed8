/// What a row below a header is.
enum RowKind {
  /// A record.
  case record
  /// The header once more, as printed on every page.
  case repeatedHeader
  /// The title of another form, which begins here.
  case title(TitleMatch)
  /// The notice's example; with the sheet's column that says so.
  case example(column: Int)
  /// The sum of the others.
  case total
  /// A note or other text beside the table.
  case note
  /// Labels for signatures and dates.
  case signature
  /// The word that there is nothing to report.
  case zeroReport
  /// Nothing that a unit has filled in.
  case notFilledIn
}
