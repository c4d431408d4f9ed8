internal import Checks
internal import Forms
internal import Sheets

extension CheckedReturn {
  /// The return cut up by series: a unit's stays whole, a region's table has rows of many units.
  ///
  /// - Parameters:
  ///   - register: The units with their series, if anybody said.
  ///   - unknown: What stands for the series of rows that none is known of.
  /// - Returns: A return a series, by name in order.
  func parts(
    bySeriesIn register: Register?, unknown: String
  ) -> [(series: String, part: CheckedReturn)] {
    let own = origin.series ?? unknown
    guard origin.isTier else { return [(own, self)] }
    func series(of record: Record) -> String {
      record.unitName.flatMap { register?.unit(called: $0)?.series } ?? own
    }
    var names: Set<String> = []
    for form in forms { names.formUnion(form.returned.records.lazy.map(series)) }
    guard names.count > 1 else { return [(names.first ?? own, self)] }
    var recordRows: [String: Set<Int>] = [:]
    for form in forms {
      recordRows[form.returned.sheet, default: []].formUnion(form.returned.records.map(\.row))
    }
    // What is said of no row is said once.
    let first = names.contains(own) ? own : names.min() ?? own
    return names.sorted().map { name in
      var part = self
      var rows: [String: Set<Int>] = [:]
      for index in forms.indices {
        part.forms[index].returned.records.removeAll { series(of: $0) != name }
        let kept = Set(part.forms[index].returned.records.map(\.row))
        rows[forms[index].returned.sheet, default: []].formUnion(kept)
        part.forms[index].normalisations.removeAll { !kept.contains($0.place.row) }
      }
      part.findings.removeAll { finding in
        guard let row = finding.place?.row, let sheet = finding.sheet,
          recordRows[sheet]?.contains(row) == true
        else { return name != first }
        return rows[sheet]?.contains(row) != true
      }
      if name != first { part.unlisted = [:] }
      return (name, part)
    }
  }
}
