import Forms

/// `retirement-due`: somebody is said to be at work at an age at which people have retired.
///
/// The ages are a table of the definition, since the law changes them. Where the title is not
/// known, the highest age counts that the person may have.
struct RetirementDueCheck: CellCheck {
  static let name = "retirement-due"
  static let placeholders: Set<String> = ["age", "limit"]
  private struct Line {
    var sex: String
    var levels: Set<String>?
    var age: Int
  }

  private let active: String
  private let id: Int
  private let sex: Int
  private let title: Int
  private let lines: [Line]
  private let reference: CalendarDate

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    active = try setting.requiredString("active")
    id = try setting.column("id")
    sex = try setting.column("sex")
    title = try setting.column("title")
    reference = setting.campaign.referenceDate
    guard let node = setting.take("ages") else { throw setting.missing("ages") }
    var lines: [Line] = []
    for line in try node.lines("ages") {
      guard let sex = try line.string("sex"), let age = try line.integer("age") else {
        throw DefinitionFault("“ages”的每一项都应有“sex”和“age”", at: node.mark)
      }
      lines.append(Line(sex: sex, levels: try line.strings("levels").map(Set.init), age: age))
    }
    self.lines = lines
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard cell.reading.value?.text == active, let sex = cell.value(at: sex)?.text,
      let age = cell.age(at: id, on: reference),
      let limit = limit(sex: sex, title: cell.value(at: title)), age >= limit
    else { return [] }
    return [Outcome([("age", String(age)), ("limit", String(limit))])]
  }

  private func limit(sex: String, title: Value?) -> Int? {
    var possible: Int?
    for line in lines where line.sex == sex {
      guard let levels = line.levels else { return max(line.age, possible ?? line.age) }
      guard case .title(let entry) = title else {
        possible = max(line.age, possible ?? line.age)
        continue
      }
      if levels.contains(entry.level) { return line.age }
    }
    return possible
  }
}
