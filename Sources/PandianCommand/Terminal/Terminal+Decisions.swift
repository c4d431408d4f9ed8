import Checks
import Consolidation

extension Terminal {
  /// Says which decisions of a list to let something through spoke of nothing that was found.
  static func complain(about decisions: [ReleaseList.Decision]) {
    for decision in decisions {
      complain("放行清单中的“\(words(for: decision))”没有对应的问题，请核对文件名、行号和规则")
    }
  }

  /// Says which decisions let nothing through, since another error speaks of the row.
  static func complain(aboutVain decisions: [ReleaseList.Decision]) {
    for decision in decisions {
      complain("放行清单中的“\(words(for: decision))”：该行另有错误，仍退回；如要照收，请一并列出")
    }
  }

  private static func words(for decision: ReleaseList.Decision) -> String {
    let place = [
      decision.file, decision.sheet, decision.row.map { "第\($0)行" }, decision.rule,
    ]
    return safe(place.compactMap(\.self).joined(separator: " "))
  }

  /// Says for which files a day of receipt is given, and which are not there.
  static func complain(aboutDatesOf files: [String]) {
    for file in files.prefix(10) { complain("收到日期中的“\(safe(file))”不在报送材料中，请核对文件名") }
    if files.count > 10 { complain("收到日期中另有 \(files.count - 10) 个文件不在报送材料中") }
  }
}
