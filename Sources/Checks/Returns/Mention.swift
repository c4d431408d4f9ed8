import Forms

/// A row of a form naming somebody (or something) that other forms may name too.
struct Mention {
  /// The number of the form.
  let number: Int
  /// The position of the form in the return.
  let form: Int
  /// The position of the record in the form.
  let record: Int
  /// The columns that name them.
  let subject: Subject
  /// What identifies them in every form; nil where it is blank or cannot be relied on.
  let key: String?
  /// Whether the key is the number of a resident's card, of which everybody has one only and which
  /// tells the day of birth.
  let isResident: Bool
  /// Whether the person may go by another number elsewhere: none can be read, or it is that of
  /// another document.
  let isUncertain: Bool
  /// The name, as names are compared; nil where it is blank or in doubt.
  let name: String?

  /// The cell at which findings about them stand.
  var nameCell: ReturnCell { cell(subject.name ?? subject.identity) }
  /// The cell of what identifies them.
  var identityCell: ReturnCell { cell(subject.identity) }

  /// A cell of the row.
  func cell(_ column: Int) -> ReturnCell {
    ReturnCell(form: form, record: record, column: column)
  }

  /// Whether two mentions may be of one person as far as the names tell.
  func mayBear(nameOf other: Mention) -> Bool {
    guard let name, let otherName = other.name else { return true }
    return name == otherName
  }

  /// Whom the rows of a form name.
  ///
  /// Where the definition does not ask for what identifies somebody, a row without it names a
  /// standard or a post rather than a person.
  static func all(in vetted: VettedForm, at position: Int, _ definition: Form) -> [Mention] {
    var mentions: [Mention] = []
    mentions.reserveCapacity(vetted.form.records.count * definition.subjects.count)
    for (index, record) in vetted.form.records.enumerated() {
      let doubted = vetted.doubted[record.row] ?? []
      for subject in definition.subjects {
        let identity = record.entry(at: subject.identity)
        let value = identity?.reading.value
        guard
          value != nil || definition.columns[subject.identity].isRequired
            || identity?.resemblesNumber == true
        else { continue }
        let nameEntry = subject.name.flatMap { doubted.contains($0) ? nil : record.entry(at: $0) }
        let name = nameEntry?.reading.value.map { TextKey.fold($0.text) }
        let mention = Mention(
          number: definition.number, form: position, record: index, subject: subject,
          value, name: name)
        mentions.append(mention)
      }
    }
    return mentions
  }

  private init(
    number: Int, form: Int, record: Int, subject: Subject, _ identity: Value?, name: String?
  ) {
    self.number = number
    self.form = form
    self.record = record
    self.subject = subject
    self.name = name
    guard case .residentID(let id) = identity else {
      key = identity.map { TextKey.fold($0.text) }
      isResident = false
      isUncertain = identity == nil
      return
    }
    key = id.upgraded
    isResident = id.kind != .otherDocument
    isUncertain = !isResident
  }
}
