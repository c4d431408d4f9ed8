/// A check that is laid on nothing: floors above come to its findings by themselves and ask the
/// rule book for the words.
struct RaisedCheck: Sendable {
  /// The name by which rules call it.
  let name: String
  /// The outcomes that a rule may state besides its own.
  let variants: Set<String>
  /// What messages may name.
  let placeholders: Set<String>
  /// Those of them that tell of other units: no unit is told.
  let confidential: Set<String>

  init(
    _ name: String, variants: Set<String> = [], _ placeholders: Set<String> = [],
    confidential: Set<String> = []
  ) {
    self.name = name
    self.variants = variants
    self.placeholders = placeholders
    self.confidential = confidential
  }

  /// All of them.
  static let all: [RaisedCheck] = [
    RaisedCheck("cell-cleaned", variants: ["check-letter"]),
    RaisedCheck("cell-error", variants: ["formula"]),
    RaisedCheck("file-attachments", ["what"]),
    RaisedCheck("file-hidden", ["what", "count"]),
    RaisedCheck("file-kind", ["kind", "advice"]),
    RaisedCheck("file-limits", ["limit"]),
    RaisedCheck("file-stamp", variants: ["old", "foreign"], ["found", "current"]),
    RaisedCheck(
      "file-unreadable",
      variants: ["encrypted", "wrong-password", "encryption-unsupported", "damaged"],
      ["kind", "advice"]),
    RaisedCheck("layout-column-missing", variants: ["optional"]),
    RaisedCheck("layout-columns-moved", variants: ["moved", "extra"], ["found"]),
    RaisedCheck("layout-empty", variants: ["all"], ["title"]),
    RaisedCheck("layout-example-row"),
    RaisedCheck("layout-group-missing", ["group", "columns"]),
    RaisedCheck("layout-header-alias", ["found"]),
    RaisedCheck("layout-merged", variants: ["filled", "first-only"], ["range", "count"]),
    RaisedCheck("layout-no-title"),
    RaisedCheck("layout-note-row"),
    RaisedCheck("layout-ordinals", variants: ["blank-row"]),
    RaisedCheck("layout-series-missing", ["title"]),
    RaisedCheck("negative-list"),
    RaisedCheck("tally-jump", ["percent", "before", "after"]),
    RaisedCheck(
      "unit-unknown", variants: ["near"], ["name", "near"], confidential: ["near"]),
    RaisedCheck("unit-silent", ["unit", "deadline"]),
    RaisedCheck("unit-name-variant", variants: ["two"], ["found", "unit"]),
    RaisedCheck(
      "unit-in-two-regions", ["unit", "region", "other"], confidential: ["other"]),
    RaisedCheck("return-late", ["days", "deadline"]),
    RaisedCheck("form-absent", variants: ["several"], ["title", "forms"]),
    RaisedCheck("file-repeated", variants: ["same-rows"], ["other", "forms"]),
    RaisedCheck(
      "version-replaced", ["version", "earlier", "other", "forms", "added", "gone", "changed"]),
    RaisedCheck("version-unclear", variants: ["both"], ["other", "forms"]),
    RaisedCheck(
      "person-in-two-units", variants: ["other-name"], ["unit", "other"], confidential: ["other"]),
    RaisedCheck("people-total", ["raw", "distinct"]),
    RaisedCheck("tiers-disagree", ["region", "units", "tier"], confidential: ["units"]),
  ]
}
