/// A finding as a batch's expectation speaks of it, whatever it was made of.
package struct BatchFinding: Sendable, CustomStringConvertible {
  package var sheet: String?
  package var cell: String?
  package var rule: String
  package var severity: String
  package var message: String

  package init(sheet: String?, cell: String?, rule: String, severity: String, message: String) {
    self.sheet = sheet
    self.cell = cell
    self.rule = rule
    self.severity = severity
    self.message = message
  }

  package var description: String {
    let place = [sheet, cell].compactMap(\.self).joined(separator: "!")
    return "\(rule) \(severity) at \(place.isEmpty ? "the file" : place): \(message)"
  }

  /// Whether it is the finding that was expected.
  package func meets(_ expected: Expectation.Finding) -> Bool {
    expected.rules.contains(rule) && expected.severity == severity
      && (expected.sheet == nil || expected.sheet == sheet) && expected.cell == cell
  }
}

extension Expectation {
  /// What is wrong with the findings of a file, a line each: expected ones that were not raised,
  /// and errors or warnings that nobody expected.
  package func complaints(about file: String, given found: [BatchFinding]) -> [String] {
    let expected = findings.filter { $0.file == file }
    let missed = expected.filter { finding in !found.contains { $0.meets(finding) } }
      .map { "not found: \($0)" }
    let falseAlarms = found.filter { finding in
      finding.severity != "notice"
        && !expected.contains { finding.cell == $0.cell && $0.rules.contains(finding.rule) }
    }
    .map { "false: \($0)" }
    return missed + falseAlarms
  }
}
