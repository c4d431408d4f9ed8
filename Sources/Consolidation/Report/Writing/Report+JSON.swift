internal import Forms

extension Report {
  /// The report as `盘点报告.json` has it: every figure with its name, value, base and definition.
  public var json: JSONValue { json(beside: []) }

  /// The same, with the files that were written beside it.
  func json(beside files: [ReportFolder.Written]) -> JSONValue {
    .object(
      [
        ("format", .string(EarlierReport.format)),
        ("version", .integer(EarlierReport.version)),
        ("campaign", .string(campaign)),
        ("title", .string(title)),
        ("scope", .string(scope.name)),
        ("as_of", .string(asOf.description)),
        ("grade", .string(grade.rawValue)),
        ("smallest_group", smallestGroup.map(JSONValue.integer) ?? .null),
        ("highlights", .array(highlights.map(Self.json))),
      ] + (comparison.map { [("comparison", Self.json($0))] } ?? []) + [
        ("figures", .array(figures.map(Self.json))),
        (
          "files",
          .array(
            files.map { file in
              .object([("file", .string(file.name)), ("digest", .string(file.digest))])
            })
        ),
      ])
  }

  private static func json(_ highlight: ReportHighlight) -> JSONValue {
    let unit: String? = if case .count(_, let unit) = highlight.amount { unit } else { nil }
    return .object([
      ("id", .string(highlight.id)), ("name", .string(highlight.name)),
      ("kind", .string(kind(highlight.amount))), ("value", number(highlight.amount)),
      ("unit", .optional(unit)), ("text", .string(highlight.amount.text)),
    ])
  }

  private static func kind(_ amount: FigureAmount) -> String {
    switch amount {
    case .count: "count"
    case .share: "share"
    case .mean: "mean"
    case .withheld, .withheldShare: "withheld"
    case .none: "none"
    }
  }

  private static func number(_ amount: FigureAmount) -> JSONValue {
    if case .count(let count, _) = amount { return .integer(count) }
    return amount.number.map(JSONValue.number) ?? .null
  }

  private static func json(_ entry: ReportFigure) -> JSONValue {
    let figure = entry.figure
    let (kind, value): (String, JSONValue) =
      switch figure.value {
      case .count(let count): ("count", .integer(count))
      case .share(let share): ("share", .number(share))
      case .mean(let mean): ("mean", .number(mean))
      case .withheld: ("withheld", .null)
      case .inapplicable: ("none", .null)
      }
    return .object([
      ("id", .string(figure.id)), ("name", .string(figure.name)), ("table", .string(entry.table)),
      ("region", .optional(entry.region)), ("kind", .string(kind)), ("value", value),
      ("text", .string(FigureText.cell(figure.value))),
      ("unit", .optional(kind == "share" ? nil : figure.unit)), ("base", .string(figure.base)),
      ("definition", .string(figure.definition)),
    ])
  }

  private static func json(_ comparison: ReportComparison) -> JSONValue {
    .object([
      ("title", .string(comparison.title)), ("as_of", .string(comparison.asOf)),
      (
        "changes",
        .array(
          comparison.changes.map { change in
            .object([
              ("id", .string(change.id)), ("name", .string(change.name)),
              ("direction", .string(change.direction.rawValue)),
              ("before", .string(change.before)), ("now", .string(change.now)),
              ("difference", change.number.map(JSONValue.number) ?? .null),
              ("text", .string(change.difference)), ("growth", .string(change.growth)),
            ])
          })
      ),
      ("added", .array(comparison.added.map(JSONValue.string))),
      ("removed", .array(comparison.removed.map(JSONValue.string))),
    ])
  }
}
