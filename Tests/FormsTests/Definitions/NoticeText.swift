import Foundation

/// The notice's notes on the forms and its explanation of terms, as a text of its own.
enum NoticeText {
  /// The lines of a section, such as 附件1 or 指标解释.
  static func lines(of section: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/notice.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let after = lines.drop { $0 != section }.dropFirst()
    return after.prefix { !isHeading($0) }.map(String.init)
  }

  private static func isHeading(_ line: Substring) -> Bool {
    line == "指标解释" || (line.hasPrefix("附件") && line.dropFirst(2).allSatisfy(\.isNumber))
  }
}
