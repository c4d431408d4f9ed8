public import Checks
internal import Forms
public import Sheets
public import XLSX

/// The decisions to let rows through although errors speak of them (放行).
public struct ReleaseList: Sendable {
  /// One decision: a file, and within it a sheet, a row or a rule.
  public struct Decision: Hashable, Sendable {
    /// The file, as outputs name it.
    public var file: String
    /// The sheet; nil for all of the file.
    public var sheet: String?
    /// The row; nil for all, where a rule is named.
    public var row: Int?
    /// The rule's id; nil for all, where a row is named.
    public var rule: String?
    /// Why, and on whose word.
    public var release: Release
  }

  /// The decisions in the order of the file.
  public let decisions: [Decision]
  private let byFile: [String: [Decision]]

  /// No decisions.
  public init() { self.init([]) }

  init(_ decisions: [Decision]) {
    self.decisions = decisions
    byFile = Dictionary(grouping: decisions, by: \.file)
  }

  private static let heads = [
    "文件": 0, "file": 0, "工作表": 1, "表": 1, "sheet": 1, "行": 2, "行号": 2, "row": 2, "规则": 3,
    "规则编号": 3, "rule": 3, "理由": 4, "原因": 4, "reason": 4, "批准人": 5, "经办人": 5, "决定人": 5,
    "who": 5,
  ]

  /// Reads decisions.
  ///
  /// - Parameters:
  ///   - path: A .csv or .xlsx file with the columns 文件, 工作表, 行, 规则, 理由 and 批准人.
  ///   - passwords: What an encrypted workbook is opened with: tried one after another.
  /// - Throws: `RegisterError` where the file is missing or unreadable, or where a decision lacks
  ///   a file, a row or rule, a reason, or who decided.
  public init(path: String, passwords: [Password] = []) throws(RegisterError) {
    let table = try TableFile(path: path, title: "放行清单", passwords: passwords)
    guard let (start, columns) = table.header(Self.heads, count: 6, needed: 3),
      columns[0] != nil, columns[4] != nil, columns[5] != nil
    else {
      throw RegisterError("放行清单“\(path)”没有表头，应有：文件、工作表、行、规则、理由、批准人")
    }
    var decisions: [Decision] = []
    for (offset, row) in table.rows[(start + 1)...].enumerated() {
      let texts = columns.map { TableFile.text(row, $0) }
      if texts.allSatisfy(\.isEmpty) { continue }
      func fault(_ words: String) -> RegisterError {
        RegisterError("放行清单第 \(start + offset + 2) 行\(words)")
      }
      guard !texts[0].isEmpty else { throw fault("没有写文件") }
      guard !texts[4].isEmpty else { throw fault("没有写理由") }
      guard !texts[5].isEmpty else { throw fault("没有写批准人") }
      guard texts[2].isEmpty || Int(texts[2]) != nil else { throw fault("的行号“\(texts[2])”不是整数") }
      guard !texts[2].isEmpty || !texts[3].isEmpty else { throw fault("应写行号或规则编号") }
      decisions.append(
        Decision(
          file: Masking.text(texts[0]), sheet: texts[1].isEmpty ? nil : texts[1],
          row: Int(texts[2]),
          rule: texts[3].isEmpty ? nil : texts[3].uppercased(),
          release: Release(
            reason: Masking.text(texts[4]), decidedBy: Masking.text(texts[5]))))
    }
    self.init(decisions)
  }

  /// The decision about a finding, if there is one.
  ///
  /// What is found by the negative list cannot be let through.
  func decision(about finding: Finding) -> Decision? {
    guard finding.severity == .error, let file = finding.file else { return nil }
    return byFile[file]?.first { decision in
      if let rule = decision.rule, rule != finding.rule { return false }
      if let sheet = decision.sheet, sheet != finding.sheet { return false }
      guard let row = decision.row else { return true }
      return finding.place?.row == row || finding.rows?.contains(row) == true
    }
  }
}
