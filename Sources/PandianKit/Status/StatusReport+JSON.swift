public import Consolidation
internal import Forms

extension StatusReport {
  /// The report as `status --format json` gives it.
  public var json: JSONValue {
    .object([
      ("campaign", .string(campaign.id)),
      ("deadline", .string(campaign.deadline.description)),
      ("total", Self.json(total)),
      ("regions", .array(regions.map(Self.json))),
      ("units", .array(units.map(json))),
      ("silent", .array(silent.map { .string($0.origin.unit?.code ?? $0.origin.unitName) })),
    ])
  }

  private static func json(_ line: Line) -> JSONValue {
    .object([
      ("region", .optional(line.region)),
      ("expected", .integer(line.expected)),
      ("returned", .integer(line.returned)),
      ("passed", .integer(line.passed)),
      ("sent_back", .integer(line.sentBack)),
      ("silent", .integer(line.silent)),
      ("late", .integer(line.late)),
      ("zero_reports", .integer(line.zeroReports)),
    ])
  }

  private func json(_ status: UnitStatus) -> JSONValue {
    .object([
      ("unit", .optional(status.origin.unit?.code)),
      ("name", .string(status.origin.unitName)),
      ("region", .optional(status.origin.region)),
      ("series", .optional(status.origin.series)),
      ("state", .string(status.state.rawValue)),
      ("files", .integer(status.fileCount)),
      ("days_late", .integer(status.daysLate)),
      ("zero_report", .boolean(status.isZeroReport)),
      (
        "forms",
        .object(
          campaign.forms.map { (String($0.number), .string(status.form($0.number).words)) })
      ),
      (
        "findings",
        .object(
          [Severity.error, .warning, .notice].map {
            ($0.rawValue, .integer(status.findings[$0, default: 0]))
          })
      ),
    ])
  }
}
