public import Forms

/// A cell that a check looks at, with the record around it.
struct CheckedCell {
  let record: Record
  let column: Int
  let entry: Entry
  /// The names by which the unit and its known parts go; empty where no unit is known.
  let reportingUnitNames: [String]
  /// The region of which the return tells; nil where nobody knows.
  let region: String?

  var reading: Reading { entry.reading }

  var isBlank: Bool {
    if case .blank = entry.cell.reading { return true }
    return false
  }

  /// The reading of another cell of the record; nil where the sheet has no such column.
  func reading(at column: Int) -> Reading? {
    record.entry(at: column)?.reading
  }

  /// The value of another cell; nil where it is blank, unreadable or missing.
  func value(at column: Int) -> Value? {
    reading(at: column)?.value
  }

  /// The identity number in a cell.
  func identity(at column: Int) -> ResidentID? {
    guard case .residentID(let id) = value(at: column) else { return nil }
    return id
  }

  /// The age on a day of whose identity number stands in a cell.
  func age(at column: Int, on day: CalendarDate) -> Int? {
    identity(at: column)?.birthDate?.fullYears(until: day)
  }
}

extension Record {
  /// The entry of a column of the form.
  ///
  /// - Parameter index: The position of the column among those of the form.
  /// - Returns: The entry; nil where the sheet has no such column.
  public func entry(at index: Int) -> Entry? {
    guard entries.indices.contains(index), entries[index].place != nil else { return nil }
    return entries[index]
  }
}
