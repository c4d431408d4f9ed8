import Forms

/// `pair-table`: two values that do not go together, each pair with its own severity.
struct PairTableCheck: CellCheck {
  static let name = "pair-table"
  static let placeholders: Set<String> = ["with", "with_column"]
  private struct Pair: Hashable {
    var other: String
    var value: String
  }

  private let other: Int
  private let header: String
  private let severities: [Pair: Severity?]

  init(_ setting: inout CheckSetting) throws(DefinitionFault) {
    other = try setting.column("with")
    header = setting.form.columns[other].header
    guard let node = setting.take("pairs") else { throw setting.missing("pairs") }
    var severities: [Pair: Severity?] = [:]
    for line in try node.lines("pairs") {
      guard let others = try line.strings("with"), let values = try line.strings("value") else {
        throw DefinitionFault("“pairs”的每一项都应有“with”和“value”", at: node.mark)
      }
      let severity = try Self.severity(of: line, node.mark)
      for other in others {
        for value in values where severities[Pair(other: other, value: value)] == nil {
          severities[Pair(other: other, value: value)] = .some(severity)
        }
      }
    }
    self.severities = severities
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value?.text, let partner = cell.value(at: other)?.text,
      let severity = severities[Pair(other: partner, value: value)]
    else { return [] }
    return [Outcome(severity: severity, [("with", partner), ("with_column", header)])]
  }

  private static func severity(
    of line: Parameters, _ mark: SourceMark
  ) throws(DefinitionFault) -> Severity? {
    guard let name = try line.string("severity") else { return nil }
    guard let severity = Severity(rawValue: name) else {
      throw DefinitionFault("没有这样的级别“\(name)”", at: line["severity"]?.mark ?? mark)
    }
    return severity
  }
}
