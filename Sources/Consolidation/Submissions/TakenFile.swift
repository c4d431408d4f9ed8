internal import Checks
internal import Forms
internal import Sheets

/// A file of a submission: read, its forms vetted, and not yet weighed against its neighbours.
struct TakenFile {
  var file: InputFile
  var workbook: ReturnedWorkbook
  var origin: Origin
  var received: CalendarDate?
  /// Its forms, in the order in which the workbook has them.
  var vetted: [VettedForm] = []
  /// What is said of the file as a whole.
  var findings: [Finding] = []
  /// Why rows do not count, by the position of the form and the row; forms that count whole are
  /// missing.
  var uncounted: [Int: [Int: IgnoredRow]] = [:]
  /// The positions of forms that are checked as ever, though their rows count elsewhere.
  var left: Set<Int> = []
  /// The file that is taken in place of this one, where all its forms are replaced.
  var replacement: String?

  /// The positions of the forms with a number.
  func forms(_ number: Int) -> [Int] {
    vetted.indices.filter { vetted[$0].form.number == number }
  }

  /// The records of the forms with a number.
  func records(_ number: Int) -> [Record] {
    forms(number).flatMap { vetted[$0].form.records }
  }

  /// The latest day that its fields of dates name (填报日期).
  func reportDate(_ campaign: Campaign) -> CalendarDate? {
    var latest: CalendarDate?
    for form in workbook.forms {
      guard let definition = campaign.form(form.number) else { continue }
      for field in definition.headerFields + definition.footerFields where field.kind == .date {
        guard let text = form.fields.first(where: { $0.id == field.id })?.text,
          let day = PartialDate(reading: text)?.latest
        else { continue }
        latest = max(latest ?? day, day)
      }
    }
    return latest
  }

  /// Takes all rows of a form out of the count.
  mutating func discount(_ form: Int, because reason: IgnoredRow) {
    let rows = vetted[form].form.records.map { ($0.row, reason) }
    uncounted[form] = Dictionary(rows) { first, _ in first }
  }

  /// Takes all rows of a form out of the count, and leaves it to be checked.
  mutating func leave(_ form: Int, because reason: IgnoredRow) {
    discount(form, because: reason)
    left.insert(form)
  }
}
