internal import Forms

/// What the files of a consolidation are called: each grade has names of its own, so that one never
/// takes another's place.
struct OutputNames {
  private let suffix: String

  /// The names of a grade's files; those of the internal one bear no mark.
  init(_ grade: Grade) {
    suffix = grade == .internal ? "" : "（\(grade.chineseName)）"
  }

  /// How the names of workbooks end: 银川汇总.xlsx, 银川汇总（脱敏本）.xlsx.
  var workbookEnding: String { "汇总\(suffix).xlsx" }
  /// The account.
  var account: String { "汇总清单\(suffix).json" }
  /// The file that tells the department, and nobody else, whom the negative list kept out.
  var negativeReport: String { "负面清单核查结果（仅限主管部门）\(suffix).csv" }
}
