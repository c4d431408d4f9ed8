/// All generic checks by the names that definitions use.
enum CheckRegistry {
  /// Those that are laid on columns.
  static let cells: [String: any CellCheck.Type] = Dictionary(
    allCells.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Those that are laid on columns, one by one.
  static let allCells: [any CellCheck.Type] = [
    AgeAtDateCheck.self, AgeByLevelCheck.self, AgeLimitCheck.self, BlankCheck.self,
    CountCheck.self, DateCheck.self, DistinctPersonCheck.self, DoubtfulMonthCheck.self,
    FilledAlthoughCheck.self, FirstGenerationCheck.self, GroupBlankCheck.self,
    IdentityBirthDateCheck.self, IdentityChecksumCheck.self, IdentityDivisionCheck.self,
    CodeSuffixCheck.self, IdentityShapeCheck.self,
    IdentityTruncatedCheck.self, ListedCheck.self, NamesRegionCheck.self,
    LacksGroundsCheck.self, MajorClassCheck.self, MajorNameCheck.self, MajorPairCheck.self,
    MajorUnknownCheck.self, OtherDocumentCheck.self, OtherQualificationCheck.self,
    AllZeroCheck.self, OtherRegionCheck.self, PairTableCheck.self,
    PartsOfTotalCheck.self, PersonNameCheck.self, PlaceNameCheck.self,
    RetirementDueCheck.self, RetirementEarlyCheck.self, SexAgreesCheck.self,
    SuggestedCheck.self, SumCheck.self, TargetGroupCheck.self, TitleCheck.self,
    TrailingZerosCheck.self, UnitNameCheck.self, ValueDoubtfulCheck.self,
  ]

  /// Those that are laid on fields.
  static let fields: [String: any FieldCheck.Type] = [
    FieldFilledCheck.name: FieldFilledCheck.self,
    FieldDateCheck.name: FieldDateCheck.self,
  ]

  /// Those that are laid on forms.
  static let forms: [String: any FormCheck.Type] = [
    ColumnTotalCheck.name: ColumnTotalCheck.self,
    DuplicateCheck.name: DuplicateCheck.self,
    RepeatedValueCheck.name: RepeatedValueCheck.self,
  ]

  /// Those that are laid on a return as a whole.
  static let returns: [String: any ReturnCheck.Type] = [
    ColumnSumExceedsCheck.name: ColumnSumExceedsCheck.self,
    FactsDifferCheck.name: FactsDifferCheck.self,
    SubjectElsewhereCheck.name: SubjectElsewhereCheck.self,
    SubjectRepeatedCheck.name: SubjectRepeatedCheck.self,
    SubjectFactCheck.name: SubjectFactCheck.self,
    SubjectRenamedCheck.name: SubjectRenamedCheck.self,
    SubjectTwinCheck.name: SubjectTwinCheck.self,
    SubjectUnlistedCheck.name: SubjectUnlistedCheck.self,
    TallyDiffersCheck.name: TallyDiffersCheck.self,
    ValueUnlistedCheck.name: ValueUnlistedCheck.self,
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
    if let whole = returns[check] { return (whole.variants, whole.placeholders) }
    return raised[check].map { ($0.variants, $0.placeholders) }
  }

  /// What every message may refer to.
  static let commonPlaceholders: Set<String> = ["value", "column", "form", "row", "reference"]
}
