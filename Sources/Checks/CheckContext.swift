public import Forms

/// What is known about a return besides its records.
public struct CheckContext: Sendable {
  /// The file, relative to the folder that was searched.
  public var file: String?
  /// The unit that returned it, where it is known.
  public var unit: Unit?
  /// The names by which the unit and its known parts go; where empty, the unit's own name counts.
  public var reportingUnitNames: [String]
  /// The region of which the return tells, one of the campaign's; nil where nobody knows.
  public var region: String?
  /// The day on which the return came in, where it is known.
  public var received: CalendarDate?
  /// Whether the form's fields outside the table, such as 审核人, are asked for.
  public var asksForFields = true

  /// The names by which the unit and its known parts go, as rules ask for them.
  var namesOfUnit: [String] {
    reportingUnitNames.isEmpty ? unit.map { [$0.name] } ?? [] : reportingUnitNames
  }

  /// Makes a context.
  public init(
    file: String? = nil, unit: Unit? = nil, reportingUnitNames: [String] = [],
    region: String? = nil, received: CalendarDate? = nil
  ) {
    self.file = file
    self.unit = unit
    self.reportingUnitNames = reportingUnitNames
    self.region = region
    self.received = received
  }
}
