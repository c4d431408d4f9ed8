extension CopyListing {
  /// The listing as its file has it.
  public var json: JSONValue {
    .object([
      ("campaign", .string(campaign)),
      ("copies", .array(copies.map(Self.json))),
      (
        "without_copy",
        .array(
          omissions.map { omission in
            .object(Self.members(of: omission.source) + [("reason", .string(omission.reason))])
          })
      ),
    ])
  }

  private static func json(_ copy: Copy) -> JSONValue {
    .object(
      members(of: copy.source) + [
        ("output", .string(copy.output)), ("errors", .integer(copy.errors)),
        ("warnings", .integer(copy.warnings)), ("notices", .integer(copy.notices)),
        ("sha256", .string(copy.digest)),
      ])
  }

  private static func members(of source: Source) -> [(key: String, value: JSONValue)] {
    [
      ("file", .string(source.file)), ("unit", .optional(source.unit)),
      ("unit_name", .string(source.unitName)),
    ]
  }
}
