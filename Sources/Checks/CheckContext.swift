public import Forms

/// What is known about a return besides its records.
public struct CheckContext: Sendable {
  /// The file, relative to the folder that was searched.
  public var file: String?
  /// The unit that returned it, where it is known.
  public var unit: Unit?
  /// The names by which the unit and its known parts go; where empty, the unit's own name counts.
  public var reportingUnitNames: [String]
  /// The day on which the return came in, where it is known.
  public var received: CalendarDate?
  /// Whether the form's fields outside the table, such as 审核人, are asked for.
  public var asksForFields = true

  /// Makes a context.
  public init(
    file: String? = nil, unit: Unit? = nil, reportingUnitNames: [String] = [],
    received: CalendarDate? = nil
  ) {
    self.file = file
    self.unit = unit
    self.reportingUnitNames = reportingUnitNames
    self.received = received
  }
}
