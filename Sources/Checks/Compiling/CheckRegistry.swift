/// All generic checks by the names that definitions use.
enum CheckRegistry {
  /// Those that are laid on columns.
  static let cells: [String: any CellCheck.Type] = byName([
    AgeAtDateCheck.self, AgeByLevelCheck.self, AgeLimitCheck.self, BlankCheck.self,
    CountCheck.self, DateCheck.self, DistinctPersonCheck.self, DoubtfulMonthCheck.self,
    FilledAlthoughCheck.self, FirstGenerationCheck.self, GroupBlankCheck.self,
    IdentityBirthDateCheck.self, IdentityChecksumCheck.self, IdentityDivisionCheck.self,
    CodeSuffixCheck.self, IdentityShapeCheck.self,
    IdentityTruncatedCheck.self, ListedCheck.self, NamesRegionCheck.self,
    OtherDocumentCheck.self, OtherQualificationCheck.self, PairTableCheck.self,
    PartsOfTotalCheck.self, PersonNameCheck.self, PlaceNameCheck.self,
    RetirementDueCheck.self, RetirementEarlyCheck.self, SexAgreesCheck.self,
    SuggestedCheck.self, SumCheck.self, TargetGroupCheck.self, TitleCheck.self,
    TrailingZerosCheck.self, UnitNameCheck.self, ValueDoubtfulCheck.self,
  ])

  /// Those that are laid on fields.
  static let fields: [String: any FieldCheck.Type] = [
    FieldFilledCheck.name: FieldFilledCheck.self,
    FieldDateCheck.name: FieldDateCheck.self,
  ]

  /// Those that are laid on forms.
  static let forms: [String: any FormCheck.Type] = [
    ColumnTotalCheck.name: ColumnTotalCheck.self,
    DuplicateCheck.name: DuplicateCheck.self,
  ]

  /// Those that nothing is laid on: floors above raise their findings.
  static let raised: [String: RaisedCheck] = Dictionary(
    RaisedCheck.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// What the words of a rule may refer to; nil where there is no such check.
  static func vocabulary(
    of check: String
  ) -> (variants: Set<String>, placeholders: Set<String>)? {
    if let cell = cells[check] { return (cell.variants.union(["blank"]), cell.placeholders) }
    if let field = fields[check] { return (field.variants, field.placeholders) }
    if let form = forms[check] { return (form.variants, form.placeholders) }
    return raised[check].map { ($0.variants, $0.placeholders) }
  }

  /// What every message may refer to.
  static let commonPlaceholders: Set<String> = ["value", "column", "form", "row", "reference"]

  private static func byName(_ checks: [any CellCheck.Type]) -> [String: any CellCheck.Type] {
    Dictionary(checks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
