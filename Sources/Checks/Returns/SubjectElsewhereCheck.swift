import Forms

/// `subject-elsewhere`: somebody is named by two forms of which one may name them; the finding
/// stands in the later form.
struct SubjectElsewhereCheck: ReturnCheck {
  static let name = "subject-elsewhere"
  static let placeholders: Set<String> = ["other_form", "other_row"]
  private let numbers: Set<Int>

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    numbers = try setting.subjects("of")
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    whole.groups.flatMap { group in
      let named = group.map { whole.mentions[$0] }.filter { numbers.contains($0.number) }
      guard let first = named.first else { return [Remark]() }
      return named.compactMap { mention in
        guard mention.number != first.number, mention.mayBear(nameOf: first) else { return nil }
        return Remark(at: mention.nameCell, Outcome(whole.place(of: first)))
      }
    }
  }
}
