/// All generic checks by the names that definitions use.
enum CheckRegistry {
  /// Those that are laid on columns.
  static let cells: [String: any CellCheck.Type] = byName([
    AgeAtDateCheck.self, AgeByLevelCheck.self, AgeLimitCheck.self, BlankCheck.self,
    CountCheck.self, DateCheck.self, DistinctPersonCheck.self, DoubtfulMonthCheck.self,
    FilledAlthoughCheck.self, FirstGenerationCheck.self, GroupBlankCheck.self,
    IdentityBirthDateCheck.self, IdentityChecksumCheck.self, IdentityShapeCheck.self,
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

  /// Those that nothing is laid on: upper floors raise their findings.
  static let raised: Set<String> = [
    "file-kind", "file-unreadable", "unit-unknown", "file-limits", "layout-no-title",
    "layout-column-missing", "layout-header-alias", "layout-columns-moved",
    "layout-group-missing", "layout-example-row", "cell-error", "layout-note-row",
    "layout-series-missing", "cell-cleaned",
  ]

  private static func byName(_ checks: [any CellCheck.Type]) -> [String: any CellCheck.Type] {
    Dictionary(checks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
