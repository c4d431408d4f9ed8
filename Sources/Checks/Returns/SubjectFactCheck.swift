import Forms

/// `subject-fact`: a form names somebody of whom another form says what hardly fits, such as that
/// they have retired.
struct SubjectFactCheck: ReturnCheck {
  static let name = "subject-fact"
  static let placeholders: Set<String> = ["other_form", "other_row", "other_value"]
  private let numbers: Set<Int>
  private let sources: Set<Int>
  private let fact: String
  private let values: Set<String>

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    numbers = try setting.subjects("of")
    let forms = try setting.forms("in")
    sources = Set(forms.map(\.number))
    fact = try setting.requiredString("fact")
    values = Set(try setting.requiredStrings("values"))
    for form in forms where !form.subjects.contains(where: { $0.facts[fact] != nil }) {
      throw setting.fault("附件\(form.number)的 subjects 没有“\(fact)”", "fact")
    }
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    whole.groups.flatMap { group in
      let mentions = group.map { whole.mentions[$0] }
      guard let source = mentions.first(where: { sources.contains($0.number) }),
        let column = source.subject.facts[fact],
        let value = whole.soundValue(at: source.cell(column)), values.contains(value.text)
      else { return [Remark]() }
      let arguments = whole.place(of: source) + [("other_value", value.text)]
      return mentions.compactMap { mention in
        guard numbers.contains(mention.number), mention.mayBear(nameOf: source) else { return nil }
        return Remark(at: mention.nameCell, Outcome(arguments))
      }
    }
  }
}
