extension PartialDate {
  /// Reads a date in any of the ways in which people write them: `2020.03`, `2020年7月1日`.
  ///
  /// - Parameter text: The text, which may have stray spaces at its ends.
  public init?(reading text: String) {
    guard case .value(.date(let date), _) = DateReader.read(CellText(text).text) else {
      return nil
    }
    self = date
  }

  /// The latest day that it can mean.
  public var latest: CalendarDate? {
    let month = month ?? 12
    return CalendarDate(
      year: year, month: month, day: day ?? CalendarDate.days(inMonth: month, of: year))
  }
}
