import Forms

/// `subject-repeated`: somebody is named twice where a unit returned one form on several sheets or
/// in several files; within one sheet `duplicate` speaks.
struct SubjectRepeatedCheck: ReturnCheck {
  static let name = "subject-repeated"
  static let placeholders: Set<String> = ["other_form", "other_row", "other_sheet"]
  private let numbers: Set<Int>

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    numbers = try setting.subjects("of")
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    whole.groups.flatMap { group in
      var first: [Int: Mention] = [:]
      return group.compactMap { index -> Remark? in
        let mention = whole.mentions[index]
        guard numbers.contains(mention.number) else { return nil }
        guard let known = first[mention.number] else {
          first[mention.number] = mention
          return nil
        }
        guard known.form != mention.form else { return nil }
        let sheet = (name: "other_sheet", text: whole.forms[known.form].form.sheet)
        return Remark(at: mention.identityCell, Outcome(whole.place(of: known) + [sheet]))
      }
    }
  }
}
