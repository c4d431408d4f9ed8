import Forms

/// `subject-unlisted`: a form names somebody whom the forms do not name in which they should be.
struct SubjectUnlistedCheck: ReturnCheck {
  static let name = "subject-unlisted"
  private let numbers: Set<Int>
  private let role: String?
  private let lists: Set<Int>

  init(_ setting: inout ReturnSetting) throws(DefinitionFault) {
    role = try setting.string("role")
    numbers = try setting.subjects("of", role: role)
    lists = try setting.subjects("in")
  }

  func outcomes(for whole: UnitReturn) -> [Remark] {
    guard whole.hasRecords(inAll: lists) else { return [] }
    let list = SubjectList(whole, in: lists)
    return whole.mentions.compactMap { mention in
      guard numbers.contains(mention.number), role == nil || mention.subject.role == role,
        !list.mayHold(mention)
      else { return nil }
      return Remark(at: mention.nameCell, Outcome())
    }
  }
}
