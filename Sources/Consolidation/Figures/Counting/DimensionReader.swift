internal import Forms

/// Tells, of the records of one form, which line or column of a dimension they belong to.
struct DimensionReader {
  private enum Way {
    case region, series
    case form
    case value(Int)
    case level(Int)
    case number(Int, bounds: [Int])
    case cases([RecordTest])
    case majorClass(code: Int?, name: Int, otherwise: Int?)
    /// The form has no such column.
    case nowhere
  }

  private let way: Way
  private let form: Form
  private let day: CalendarDate
  private let tables: ReferenceTables

  init(_ dimension: FigureDimension, of form: Form, in campaign: Campaign) {
    self.form = form
    day = campaign.referenceDate
    tables = campaign.tables
    way = Self.way(dimension.source, form)
  }

  private static func way(_ source: FigureDimension.Source, _ form: Form) -> Way {
    switch source {
    case .region: .region
    case .series: .series
    case .form: .form
    case .value(let id): form.index(of: id).map(Way.value) ?? .nowhere
    case .level(let id): form.index(of: id).map(Way.level) ?? .nowhere
    case .number(let id, let bounds):
      form.index(of: id).map { .number($0, bounds: bounds) } ?? .nowhere
    case .cases(let cases): .cases(cases.map { RecordTest($0.condition, in: form) })
    case .majorClass(let code, let name, let otherwise):
      form.index(of: name).map { name in
        .majorClass(
          code: code.flatMap(form.index), name: name, otherwise: otherwise.flatMap(form.index))
      } ?? .nowhere
    }
  }

  /// The number of a record's line or column among the labels.
  ///
  /// - Parameters:
  ///   - record: A record of the form.
  ///   - origin: Whose return it stands in.
  ///   - labels: The dimension's labels, to which a new one may be added.
  /// - Returns: The number; that of unknown where the record does not say.
  func number(of record: Record, _ origin: Origin, _ labels: inout LabelIndex) -> Int32 {
    switch way {
    case .form: return Int32(clamping: form.number)
    case .number(let column, let bounds):
      return band(of: record.entries[column].reading.value, bounds)
    case .cases(let tests):
      return Int32(clamping: tests.firstIndex { $0.holds(record) } ?? tests.count)
    case .level(let column):
      guard case .title(let title)? = record.entries[column].reading.value else {
        return LabelIndex.unknown
      }
      return labels.number(of: title.level)
    default:
      return text(of: record, origin).map { labels.number(of: $0) } ?? LabelIndex.unknown
    }
  }

  private func text(of record: Record, _ origin: Origin) -> String? {
    switch way {
    case .region: origin.region
    case .series: origin.series
    case .value(let column): record.entries[column].reading.value?.text
    case .majorClass(let code, let name, let otherwise):
      className(of: record, code: code, name: name)
        ?? otherwise.flatMap { record.entries[$0].reading.value?.text }
    case .form, .level, .number, .cases, .nowhere: nil
    }
  }

  private func band(of value: Value?, _ bounds: [Int]) -> Int32 {
    let number: Int? =
      switch value {
      case .residentID(let id): id.birthDate?.fullYears(until: day)
      case .count(let count): count
      default: nil
      }
    guard let number else { return LabelIndex.unknown }
    return Int32(clamping: bounds.firstIndex { number <= $0 } ?? bounds.count)
  }

  private func className(of record: Record, code: Int?, name: Int) -> String? {
    if let code, let text = record.entries[code].reading.value?.text,
      let major = tables.majors.entry(digits: text), !major.className.isEmpty
    {
      return major.className
    }
    guard let text = record.entries[name].reading.value?.text else { return nil }
    return tables.majors.entries(named: text).first.flatMap {
      $0.className.isEmpty ? nil : $0.className
    }
  }
}
