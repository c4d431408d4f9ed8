import Forms

/// `duplicate`: an identity number stands in two rows; the finding stands at the later one.
///
/// Where the rows name two people, nobody can tell whose the number is.
struct DuplicateCheck: FormCheck {
  static let name = "duplicate"
  static let variants: Set<String> = ["elsewhere", "other-name"]
  static let placeholders: Set<String> = ["other_row"]
  private let id: Int
  private let same: [Int]
  private let name: Int?

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    id = try setting.column("id")
    same = try setting.columns("same") ?? []
    name = setting.form.subjects.first { [id] in $0.identity == id }?.name
  }

  func outcomes(for form: ReturnedForm) -> [Located] {
    var seen: [String: [(row: Int, key: [String], name: String?)]] = [:]
    var located: [Located] = []
    for record in form.records {
      guard case .value(.residentID(let person), _) = record.entry(at: id)?.reading else {
        continue
      }
      let key = same.map { TextKey.fold(record.entry(at: $0)?.text ?? "") }
      let name = name.flatMap { record.entry(at: $0)?.reading.value }.map { TextKey.fold($0.text) }
      let earlier = seen[person.upgraded] ?? []
      if let twin = earlier.first(where: { $0.key == key }) {
        let isDisputed = twin.name != nil && name != nil && twin.name != name
        let words = [(name: "other_row", text: String(twin.row))]
        let outcome =
          isDisputed ? Outcome(variant: "other-name", always: true, words) : Outcome(words)
        located.append(
          Located(
            record: record, column: id, outcome: outcome, alsoRow: isDisputed ? twin.row : nil))
        continue
      }
      if let first = earlier.first {
        let outcome = Outcome(variant: "elsewhere", [("other_row", String(first.row))])
        located.append(Located(record: record, column: id, outcome: outcome))
      }
      seen[person.upgraded, default: []].append((record.row, key, name))
    }
    return located
  }
}
