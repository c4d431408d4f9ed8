import Consolidation
import Forms

/// What is said of the files of a consolidation: which carry identity numbers in full.
struct GradeWords {
  private let account: Account

  init(_ account: Account) {
    self.account = account
  }

  var lines: [String] {
    let full = account.outputs.filter(\.hasFullNumbers).map(\.file)
    let masked = account.outputs.filter { !$0.hasFullNumbers }.map(\.file)
    var lines: [String] = []
    if !full.isEmpty {
      lines.append("含完整身份证号（权限 0600，请按规定保管）：\(Self.list(full))。")
    }
    if !masked.isEmpty {
      lines.append("不含完整身份证号和姓名（仍逐人列出，权限 0600，请勿公开）：\(Self.list(masked))。")
    }
    lines.append("账目和核查结果不含完整身份证号。")
    return lines
  }

  private static func list(_ files: [String]) -> String {
    let named = files.prefix(8).map { "“\($0)”" }.joined(separator: "、")
    return files.count > 8 ? "\(named)等 \(files.count) 个" : named
  }
}
