import Forms

/// `subject-twin`: two rows name somebody of one name and one day of birth with two numbers; the
/// finding stands at the later one, once for a number.
struct SubjectTwinCheck: ReturnCheck {
  static let name = "subject-twin"
  static let placeholders: Set<String> = ["other_form", "other_row"]

  init(_ setting: inout ReturnSetting) {}

  func outcomes(for whole: UnitReturn) -> [Remark] {
    var firsts: [Twin: Mention] = [:]
    var told: Set<String> = []
    var remarks: [Remark] = []
    for mention in whole.mentions {
      guard let twin = Twin(mention), let key = mention.key else { continue }
      guard let first = firsts[twin] else {
        firsts[twin] = mention
        continue
      }
      guard first.key != key, told.insert(key).inserted else { continue }
      remarks.append(Remark(at: mention.identityCell, Outcome(whole.place(of: first))))
    }
    return remarks
  }
}
