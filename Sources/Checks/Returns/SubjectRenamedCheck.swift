import Forms

/// `subject-renamed`: two forms know one number under two names; the finding stands in the later
/// form.
struct SubjectRenamedCheck: ReturnCheck {
  static let name = "subject-renamed"
  static let placeholders: Set<String> = ["other_form", "other_row", "other_value"]

  init(_ setting: inout ReturnSetting) {}

  func outcomes(for whole: UnitReturn) -> [Remark] {
    whole.groups.flatMap { group in
      let named = group.map { whole.mentions[$0] }.filter { $0.name != nil }
      guard let first = named.first else { return [Remark]() }
      return named.compactMap { mention in
        guard mention.number != first.number, mention.name != first.name else { return nil }
        let other = whole.entry(at: first.nameCell).flatMap { Echo.shown($0, kind: .name) }
        return Remark(
          at: mention.nameCell,
          Outcome(whole.place(of: first) + [("other_value", other ?? "")]))
      }
    }
  }
}
