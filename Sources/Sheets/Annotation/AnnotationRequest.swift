public import Checks

/// What is to be marked in a unit's workbook.
public struct AnnotationRequest: Sendable {
  /// The findings about the file, in the order of the report; what is not for the unit's eyes may
  /// be among them, and is left out.
  public var findings: [Finding]
  /// Where its forms lie.
  public var tables: [AnnotatedTable]
  /// What the unit is called.
  public var unitName: String

  /// Asks for marks.
  ///
  /// - Parameters:
  ///   - findings: The findings about the file.
  ///   - tables: Where its forms lie.
  ///   - unitName: What the unit is called.
  public init(findings: [Finding], tables: [AnnotatedTable], unitName: String) {
    self.findings = findings
    self.tables = tables
    self.unitName = unitName
  }

  /// The findings that the unit is told of: those it can see, unless they were let through (放行).
  public static func findingsForUnit(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.wordsForUnit != nil && $0.release == nil }
  }
}
