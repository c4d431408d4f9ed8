import Forms

/// `field-filled`: a field outside the table is blank, or says the same as another one that
/// should differ.
struct FieldFilledCheck: FieldCheck {
  static let name = "field-filled"
  static let variants: Set<String> = ["same"]
  static let placeholders: Set<String> = ["field", "other"]
  private let label: String
  private let isDate: Bool
  private let other: FormField?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    label = setting.field?.label ?? ""
    isDate = setting.field?.kind == .date
    guard let id = try setting.string("differs_from") else {
      other = nil
      return
    }
    let fields = setting.form.headerFields + setting.form.footerFields
    guard let field = fields.first(where: { $0.id == id }) else {
      throw setting.fault("附件\(setting.form.number)没有填报项“\(id)”", "differs_from")
    }
    other = field
  }

  func outcomes(
    for field: FieldEntry, among fields: [FieldEntry], in context: CheckContext
  ) -> [Outcome] {
    guard isFilled(field) else { return [Outcome([("field", label)])] }
    guard let other, let entry = fields.first(where: { $0.id == other.id }),
      !entry.text.isEmpty, TextKey.fold(entry.text) == TextKey.fold(field.text)
    else { return [] }
    return [Outcome(variant: "same", [("field", label), ("other", other.label)])]
  }

  /// A date is filled in where it has a digit: the blank itself prints 年 月 日.
  private func isFilled(_ field: FieldEntry) -> Bool {
    isDate ? field.hasDigit : !CellText(field.text).text.isEmpty
  }
}
