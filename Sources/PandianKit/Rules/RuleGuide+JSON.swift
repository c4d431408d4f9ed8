public import Consolidation
internal import Forms

extension RuleGuide {
  /// The book as `rules --format json` gives it.
  public var json: JSONValue {
    .object([
      ("campaign", .string(campaign)),
      (
        "groups",
        .array(
          groups.map { group in
            .object([
              ("letters", .string(group.group.letters)),
              ("title", .string(group.group.title)),
              ("rules", .array(group.rules.map(\.json))),
            ])
          })
      ),
    ])
  }
}

extension GuidedRule {
  /// The rule as `rules ID --format json` gives it.
  public var json: JSONValue {
    .object([
      ("id", .string(id)),
      ("name", .string(name)),
      ("severity", .string(severity.rawValue)),
      ("audience", .string(isForDepartment ? "department" : "everyone")),
      ("title", .optional(explanation?.title)),
      ("message", .string(message)),
      (
        "variants",
        .array(
          variants.map { variant in
            .object([
              ("name", .string(variant.name)),
              ("severity", .string(variant.severity.rawValue)),
              ("message", .string(variant.message)),
            ])
          })
      ),
      ("parameters", .array(parameters.map(JSONValue.string))),
      ("places", .array(places.map(JSONValue.string))),
      ("wrong", .optional(explanation?.wrong)),
      ("right", .optional(explanation?.right)),
      ("do", .optional(explanation?.advice)),
      ("source", .optional(explanation?.source)),
    ])
  }
}
