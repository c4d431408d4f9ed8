internal import Checks
internal import Forms

/// Remembers who was returned by which unit, so that somebody whom two units claim is found (U01),
/// and how many people there are (U05).
///
/// Of each person a key is kept and one place, some 50 bytes; neither number nor name.
struct PeopleLedger {
  /// Where somebody was first met.
  private struct Place {
    var unit: Int32
    var file: Int32
    var sheet: Int32
    var row: Int32
    var column: Int16
    var form: Int16
    /// A few bits of the name's key: enough to tell that it is another.
    var name: UInt32
    /// Whether the form that lists everybody has named them.
    var isListed: Bool
    /// The unit that last claimed them besides; -1 where none has.
    var rival: Int32 = -1
  }

  private let campaign: Campaign
  private let book: RuleBook
  /// The form that lists everybody: the first that names subjects.
  private let listing: Int?
  /// The positions of people among ``places``: a table of small values grows in small steps.
  private var people: [Int: Int32] = [:]
  private var places: [Place] = []
  private var units: Names = Names()
  private var files: Names = Names()
  private var sheets: Names = Names()
  private var raw = 0
  private var distinct = 0
  /// What is to be said where somebody was met first, once a second unit names them.
  private(set) var belated: [Finding] = []
  /// Whom more than one unit returned, in the order in which that was noticed.
  private(set) var repeated: [RepeatedPerson] = []
  /// The positions among them of people by their positions among ``places``.
  private var repetitions: [Int32: Int] = [:]

  /// Texts by number, each kept once.
  private struct Names {
    private(set) var texts: [String] = []
    private var numbers: [String: Int32] = [:]

    mutating func number(_ text: String) -> Int32 {
      if let known = numbers[text] { return known }
      let number = Int32(clamping: texts.count)
      numbers[text] = number
      texts.append(text)
      return number
    }
  }

  init(_ campaign: Campaign, _ book: RuleBook) {
    self.campaign = campaign
    self.book = book
    listing = campaign.forms.first { !$0.subjects.isEmpty }?.number
  }

  /// Takes note of the people in a return.
  ///
  /// - Parameter checked: The return.
  /// - Returns: What there is to say at those whom another unit has returned before.
  mutating func add(_ checked: CheckedReturn) -> [Finding] {
    guard checked.replacement == nil else { return [] }
    var found: [Finding] = []
    let file = files.number(checked.file.name)
    for form in checked.forms {
      guard let definition = campaign.form(form.returned.number), !definition.subjects.isEmpty
      else {
        continue
      }
      let sheet = sheets.number(form.returned.sheet)
      for record in form.returned.records where form.uncounted[record.row] == nil {
        let unit = units.number(record.unitName ?? checked.origin.unitName)
        let isAccepted = form.rejections[record.row] == nil
        if definition.number == listing, isAccepted { raw += 1 }
        for subject in definition.subjects {
          guard let place = record.entries[subject.identity].place,
            let identity = record.entries[subject.identity].reading.value
          else { continue }
          var here = Place(
            unit: unit, file: file, sheet: sheet, row: Int32(clamping: record.row),
            column: Int16(clamping: place.column), form: Int16(clamping: definition.number),
            name: Self.key(ofName: record, subject), isListed: false)
          here.isListed = definition.number == listing && isAccepted
          meet(here, Self.key(of: identity), &found) {
            let name = subject.name.flatMap { record.entries[$0].reading.value?.text } ?? ""
            return (Masking.name(name), Masking.identity(identity.text))
          }
        }
      }
    }
    return found
  }

  private mutating func meet(
    _ here: Place, _ key: Int, _ found: inout [Finding], who: () -> (name: String, identity: String)
  ) {
    guard let number = people[key] else {
      people[key] = Int32(clamping: places.count)
      places.append(here)
      if here.isListed { distinct += 1 }
      return
    }
    let position = Int(number)
    let known = places[position]
    if here.isListed, !known.isListed {
      distinct += 1
      places[position].isListed = true
    }
    if known.unit != here.unit { note(number, here, beside: known, who) }
    // At each unit's first mention: the other rows of the same unit say nothing new.
    guard known.unit != here.unit, known.rival != here.unit else { return }
    if let finding = finding(at: here, beside: known) { found.append(finding) }
    if known.rival < 0, let finding = finding(at: known, beside: here) {
      belated.append(finding)
    }
    places[position].rival = here.unit
  }

  /// Takes note of a place at which a second unit names somebody.
  private mutating func note(
    _ number: Int32, _ here: Place, beside first: Place,
    _ who: () -> (name: String, identity: String)
  ) {
    guard let position = repetitions[number] else {
      let (name, identity) = who()
      repetitions[number] = repeated.count
      repeated.append(
        RepeatedPerson(name: name, identity: identity, claims: [claim(first), claim(here)]))
      return
    }
    guard repeated[position].claims.count < RepeatedPerson.mostClaims else { return }
    repeated[position].claims.append(claim(here))
  }

  private func claim(_ place: Place) -> RepeatedPerson.Claim {
    RepeatedPerson.Claim(
      unit: units.texts[Int(place.unit)], file: files.texts[Int(place.file)],
      form: Int(place.form), sheet: sheets.texts[Int(place.sheet)], row: Int(place.row))
  }

  private func finding(at here: Place, beside other: Place) -> Finding? {
    let isSameName = here.name == 0 || other.name == 0 || here.name == other.name
    return book.finding(
      for: "person-in-two-units", variant: isSameName ? nil : "other-name",
      ["unit": units.texts[Int(here.unit)], "other": units.texts[Int(other.unit)]],
      file: files.texts[Int(here.file)], sheet: sheets.texts[Int(here.sheet)],
      place: CellPlace(row: Int(here.row), column: Int(here.column)), form: Int(here.form))
  }

  /// How many people there are, by rows and by heads.
  func total() -> Finding? {
    guard let listing, raw > 0 else { return nil }
    return book.finding(
      for: "people-total", ["raw": String(raw), "distinct": String(distinct)], form: listing)
  }

  /// The key of a number: drawn anew in each run, so that nothing can be looked up by it.
  private static func key(of identity: Value) -> Int {
    guard case .residentID(let id) = identity else { return identity.text.hashValue }
    return id.upgraded.hashValue
  }

  private static func key(ofName record: Record, _ subject: Subject) -> UInt32 {
    guard let name = subject.name, let text = record.entries[name].reading.value?.text else {
      return 0
    }
    return UInt32(truncatingIfNeeded: TextKey.fold(text).hashValue) | 1
  }
}
