internal import Checks
public import Consolidation
internal import Forms

extension CheckReport {
  /// The report as `check --format json` gives it.
  public var json: JSONValue {
    .object([
      ("campaign", .string(campaign)),
      ("files", .array(files.map(Self.json))),
      ("findings", .array(findings.map(Self.json))),
    ] + (trail.isEmpty ? [] : [("normalisations", .array(trail.map(Self.json)))]) + [
      ("missing_units", .array(missingUnits.map { .string($0.code) })),
      (
        "summary",
        .object([
          ("files", .integer(files.count)),
          ("rows", Self.json(rows)),
          (
            "findings",
            .object(
              [Severity.error, .warning, .notice].map { severity in
                (severity.rawValue, .integer(findingCounts[severity, default: 0]))
              })
          ),
        ])
      ),
    ])
  }

  private static func json(_ line: (file: String, normalisation: Normalisation)) -> JSONValue {
    let normalisation = line.normalisation
    return .object([
      ("file", .string(line.file)), ("sheet", .string(normalisation.sheet)),
      ("cell", .string(normalisation.place.description)),
      ("form", .integer(normalisation.form)), ("column", .string(normalisation.column)),
      ("raw", .string(normalisation.raw)), ("value", .string(normalisation.value)),
      ("manner", .string(normalisation.manner)), ("rule", .optional(normalisation.rule)),
    ])
  }

  private static func json(_ file: File) -> JSONValue {
    .object(
      [
        ("file", .string(file.file)),
        ("status", .string(file.status.rawValue)),
        ("unit", .optional(file.origin.unit?.code)),
        ("region", .optional(file.origin.region)),
        (
          "forms",
          .array(
            file.forms.map { form in
              .object([
                ("form", .integer(form.number)),
                ("sheet", .string(form.sheet)),
                ("header_row", .integer(form.headerRow)),
                ("rows", json(form.rows)),
              ])
            })
        ),
      ] + (file.replacement.map { [("replaced_by", .string($0))] } ?? []))
  }

  private static func json(_ rows: RowCounts) -> JSONValue {
    .object([
      ("read", .integer(rows.read)),
      ("accepted", .integer(rows.accepted)),
      ("rejected", .integer(rows.rejected)),
      ("ignored", .integer(rows.ignoredTotal)),
    ])
  }

  private static func json(_ finding: Finding) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("file", .optional(finding.file))]
    if let unit = finding.unit { members.append(("unit", .string(unit))) }
    members += [
      ("sheet", .optional(finding.sheet)),
      ("cell", .optional(finding.place?.description)),
      ("form", finding.form.map(JSONValue.integer) ?? .null),
      ("rule", .string(finding.rule)),
      ("severity", .string(finding.severity.rawValue)),
      ("message", .string(finding.message)), ("value", .optional(finding.value)),
    ]
    if let release = finding.release {
      let words: JSONValue = .object([
        ("reason", .string(release.reason)), ("decided_by", .string(release.decidedBy)),
      ])
      members.append(("released", words))
    }
    return .object(members)
  }
}
