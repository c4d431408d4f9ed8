internal import Checks
internal import Forms
internal import Sheets

/// What of returns stands in outputs of a grade, and how (版本).
///
/// Figures are reckoned from the records as they came; what is written of them goes through here.
struct Disclosure: Sendable {
  let grade: Grade
  /// What the campaign keeps back.
  let terms: GradeTerms
  private let campaign: Campaign
  /// Whom texts may name; none where nobody is masked.
  private let names: PersonNames?
  /// The units that the register knows: their names are nobody's secret.
  private let units: Set<String>
  /// The positions of the columns that forms keep, by the form's number.
  private let kept: [Int: [Int]]

  /// Prepares the outputs of a grade.
  ///
  /// - Parameters:
  ///   - grade: The grade.
  ///   - campaign: The campaign, which says what is kept back.
  ///   - register: The units that must return; nil where nobody says.
  ///   - names: Whom the returns name, for a grade that masks them.
  init(_ grade: Grade, _ campaign: Campaign, register: Register?, names: PersonNames?) {
    self.grade = grade
    self.campaign = campaign
    self.names = names
    let terms = campaign.grades[grade] ?? GradeTerms()
    self.terms = terms
    units = Set(register?.units.map(\.name) ?? [])
    kept = campaign.forms.reduce(into: [:]) { kept, form in
      kept[form.number] = form.columns.indices.filter {
        !terms.omitted.contains(form.columns[$0].id)
      }
    }
  }

  /// The headers of the columns that it leaves out, each once, in the forms' order.
  var omittedHeaders: [String] {
    var headers: [String] = []
    for column in campaign.forms.flatMap(\.columns)
    where terms.omitted.contains(column.id) && !headers.contains("“\(column.header)”") {
      headers.append("“\(column.header)”")
    }
    return headers
  }

  /// Whether nobody's number or name may stand in full.
  var masksPeople: Bool { grade == .masked }

  /// What is put behind the name of what a workbook is of: 银川〔脱敏本〕.
  var mark: String { grade == .internal ? "" : "〔\(grade.chineseName)〕" }

  /// A form with the columns that this grade has.
  func form(_ form: Form) -> Form {
    guard let kept = kept[form.number], kept.count < form.columns.count else { return form }
    var shown = form
    shown.columns = kept.map { form.columns[$0] }
    // Their places are those of the whole form, and outputs ask for none of them.
    shown.subjects = []
    return shown
  }

  /// A record with the columns that this grade has, of a form as it came.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - form: Its form.
  ///   - hidesCounts: Whether the numbers of one unit's people are kept back where this grade tells
  ///     no small groups; sums need them.
  /// - Returns: The record as it is shown.
  func record(_ record: Record, of form: Form, hidesCounts: Bool = false) -> Record {
    guard grade != .internal, let kept = kept[form.number] else { return record }
    var shown = record
    shown.entries = kept.compactMap { index in
      guard record.entries.indices.contains(index) else { return nil }
      let entry = record.entries[index]
      if hidesCounts, entry.raw != .empty, countsPeople(form.columns[index], of: form) {
        let sign = TallySuppression.sign
        return Entry(place: entry.place, raw: .text(sign), reading: .value(.text(sign), []))
      }
      return self.entry(entry, of: form.columns[index])
    }
    return shown
  }

  /// Whether a column holds how many people a unit has, which this grade does not tell.
  private func countsPeople(_ column: Column, of form: Form) -> Bool {
    masksPeople && column.kind == .count && Tally(form) != nil
  }

  private func entry(_ entry: Entry, of column: Column) -> Entry {
    guard masksPeople, entry.raw != .empty else { return entry }
    let text =
      switch column.kind {
      case .name: Masking.name(entry.text.filter { !$0.isWhitespace })
      case .residentID: identity(entry)
      default:
        if terms.masked.contains(column.id) {
          Masking.publicIdentity(entry.text)
        } else if column.prefill == .unit {
          unitName(entry.text)
        } else {
          searched(entry, column.kind)
        }
      }
    guard let text, text != entry.text || text != entry.raw.text else { return entry }
    return Entry(place: entry.place, raw: .text(text), reading: .value(.text(text), []))
  }

  /// A cell that may hold anything; nil where it holds a value of a list, a number or a date.
  private func searched(_ entry: Entry, _ kind: ColumnKind) -> String? {
    switch entry.reading {
    case .value(.text, _), .unreadable, .blank: text(entry.text)
    // What stood there is shown where a row is sent back; a listed value speaks for itself.
    case .value(.code, _), .value(.title, _): entry.raw == .text(entry.text) ? nil : entry.text
    case .value: nil
    }
  }

  /// An identity number, or what stands in its place; a standard for a successor is none.
  private func identity(_ entry: Entry) -> String {
    let written = entry.text.filter { !$0.isWhitespace }
    let digits = written.count { $0.isNumber }
    return digits < 6 ? text(entry.text) : Masking.publicIdentity(written)
  }

  // MARK: Texts

  /// A text that may name people or hold their numbers.
  func text(_ text: String) -> String {
    guard let names else { return text }
    return names.masked(MaskedNumbers.narrowed(Masking.text(text)))
  }

  /// The name of a unit: as it is where the register has it.
  func unitName(_ name: String) -> String {
    names == nil || units.contains(name) ? name : text(name)
  }

  /// Whoever decided something.
  func person(_ name: String) -> String { masksPeople ? Masking.name(name) : name }

  // MARK: Findings

  /// What is said in place of a finding about a column that this grade leaves out, or about the
  /// numbers of one unit's people; nil for all others.
  private func silence(about finding: Finding, in checked: CheckedReturn?) -> String? {
    guard let place = finding.place, let number = finding.form,
      let definition = campaign.form(number), let checked
    else { return nil }
    for form in checked.forms
    where form.returned.number == number && form.returned.sheet == finding.sheet {
      for (position, column) in zip(form.returned.positions, definition.columns)
      where position == place.column {
        if terms.omitted.contains(column.id) {
          return "\(grade.chineseName)不列“\(column.header)”栏，内容从略"
        }
        if countsPeople(column, of: definition) {
          return "\(grade.chineseName)不列各单位人数，“\(column.header)”栏内容从略"
        }
      }
    }
    return nil
  }

  /// A finding as this grade tells it.
  func finding(_ finding: Finding, in checked: CheckedReturn?) -> Finding {
    guard grade != .internal else { return finding }
    var shown = finding
    if let silence = silence(about: finding, in: checked) {
      shown.message = silence
      shown.value = nil
    }
    shown.message = text(shown.message)
    shown.value = shown.value.map(text)
    shown.file = shown.file.map(text)
    shown.sheet = shown.sheet.map(text)
    if let release = shown.release {
      shown.release = Release(
        reason: text(release.reason), decidedBy: person(release.decidedBy))
    }
    return shown
  }

  /// The reasons for which a return's rows are refused that this grade tells in other words, by
  /// what they say.
  func silencedReasons(in checked: CheckedReturn) -> [String: String] {
    guard grade != .internal else { return [:] }
    var reasons: [String: String] = [:]
    for finding in checked.findings where finding.rejects {
      guard let silence = silence(about: finding, in: checked) else { continue }
      reasons[Verdict.reason(finding)] = "\(finding.rule) \(silence)"
    }
    return reasons
  }

  /// What was read another way than it stands, as this grade tells it; nil where it does not.
  func normalisation(_ normalisation: Normalisation) -> Normalisation? {
    guard !terms.omitted.contains(normalisation.column) else { return nil }
    guard masksPeople else { return normalisation }
    if let form = campaign.form(normalisation.form),
      let column = form.index(of: normalisation.column),
      countsPeople(form.columns[column], of: form)
    {
      return nil
    }
    var shown = normalisation.masked
    shown.sheet = text(shown.sheet)
    if terms.masked.contains(shown.column) {
      shown.raw = Masking.publicIdentity(shown.raw)
      shown.value = Masking.publicIdentity(shown.value)
    } else {
      shown.raw = text(shown.raw)
      shown.value = text(shown.value)
    }
    return shown
  }
}
