internal import Forms
internal import Sheets

extension ConsolidatedWorkbook {
  /// What a workbook is made of, whatever its scope.
  struct Plan: Sendable {
    var campaign: Campaign
    var register: Register?
    var figures: FigurePlan?
    var negativeList: NegativeList?
    /// What stands in it, and how.
    var disclosure: Disclosure
    var rowsPerSheet: Int
    /// How many findings of a rule are listed for a unit.
    var findingsPerRule: Int
    var workers: Workers
  }
}
