internal import Checks
internal import Forms

extension Account {
  /// The account as `汇总清单.json` has it.
  public var json: JSONValue {
    let confidential = confidential.map { JSONValue.object([("file", .string($0))]) }
    return .object(
      [
        ("campaign", .string(campaign)),
        ("grade", .string(grade.rawValue)),
        ("files", .array(inputs.map(Self.json))),
        ("outputs", .array(outputs.map(Self.json))),
      ] + (confidential.isEmpty ? [] : [("confidential", .array(confidential))]))
  }

  private static func json(_ input: Input) -> JSONValue {
    .object(
      [
        ("file", .string(input.file)),
        ("status", .string(input.status.rawValue)),
        ("unit", .optional(input.origin.unit?.code)),
        ("region", .optional(input.origin.region)),
        (
          "forms",
          .array(
            input.forms.map { form in
              .object([
                ("form", .integer(form.number)), ("sheet", .string(form.sheet)),
                ("rows", json(form.rows)),
              ])
            })
        ),
        ("rows", json(input.rows)),
      ]
        + (input.replacement.map { [("replaced_by", .string($0))] } ?? [])
        + (input.decisions.isEmpty ? [] : [("released", .array(input.decisions.map(json)))]))
  }

  private static func json(_ decision: ReleaseList.Decision) -> JSONValue {
    .object([
      ("sheet", .optional(decision.sheet)), ("row", decision.row.map(JSONValue.integer) ?? .null),
      ("rule", .optional(decision.rule)), ("reason", .string(decision.release.reason)),
      ("decided_by", .string(decision.release.decidedBy)),
    ])
  }

  private static func json(_ rows: RowCounts) -> JSONValue {
    let ignored = rows.ignored.filter { $0.value > 0 }
      .sorted { $0.key.rawValue < $1.key.rawValue }
    return .object([
      ("read", .integer(rows.read)),
      ("accepted", .integer(rows.accepted)),
      ("rejected", .integer(rows.rejected)),
      ("ignored", .object(ignored.map { ($0.key.rawValue, .integer($0.value)) })),
    ])
  }

  private static func json(_ output: Output) -> JSONValue {
    func byForm(_ counts: [Int: Int]) -> JSONValue {
      .object(counts.sorted { $0.key < $1.key }.map { (String($0.key), .integer($0.value)) })
    }
    let sheets = output.continued.isEmpty ? [] : [("sheets", byForm(output.continued))]
    let series = output.scope.series.map { [("series", JSONValue.string($0))] } ?? []
    let body = [
      ("full_numbers", JSONValue.boolean(output.hasFullNumbers)), ("rows", byForm(output.rows)),
    ]
    return .object([("file", .string(output.file))] + series + body + sheets)
  }
}
