/// Reads texts as professional titles with their levels.
///
/// A whole text, or a whole part of one, is looked up: 工程师 stands within 助理工程师 as well
/// as within 正高级工程师, so that nothing is ever found inside another word.
struct TitleReader: Sendable {
  private let exact: [String: Reading]
  private let folded: [String: TitleList.Entry]
  private let ambiguous: Set<String>
  private let ranks: [String: Int]

  init(_ list: TitleList) {
    folded = list.titles
    ambiguous = list.ambiguous
    ranks = Dictionary(zip(list.levels, 0...), uniquingKeysWith: { first, _ in first })
    exact = Dictionary(
      list.titles.sorted { $0.key < $1.key }.map { item in
        let entry = list.titles[TextKey.fold(item.value.title)] ?? item.value
        return (item.value.title, Reading.value(.title(entry), []))
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a cleaned text.
  func read(_ text: String) -> Reading {
    if let reading = exact[text] { return reading }
    guard text.utf8.count <= Self.maximumBytes else { return .unreadable(.unlisted) }
    if let (outside, _) = Self.split(text), Self.parts(of: outside).count == 1 {
      return readOne(text)
    }
    let parts = Self.parts(of: text)
    return parts.count > 1 ? highest(of: parts) : readOne(text)
  }

  /// Reads a text without separators: one title, or titles with spaces between.
  private func readOne(_ text: String) -> Reading {
    let whole = readWithRemark(text)
    guard whole == .unreadable(.unlisted) else { return whole }
    let parts = text.unicodeScalars.split(whereSeparator: Self.spaces.contains)
    return parts.count > 1 ? highest(of: parts.map { String($0) }) : whole
  }

  /// No list of somebody's titles is longer.
  private static let maximumBytes = 300

  private func lookUp(_ text: String) -> Reading {
    let key = TextKey.fold(text)
    if let entry = folded[key] {
      return .value(.title(entry), entry.title == text ? [] : [.synonym(nil)])
    }
    return .unreadable(ambiguous.contains(key) ? .ambiguous : .unlisted)
  }

  /// Reads 高级工程师（副高）: the remark may confirm the level, or name it where nothing else does.
  private func readWithRemark(_ text: String) -> Reading {
    let whole = lookUp(text)
    guard whole == .unreadable(.unlisted), let (outside, remark) = Self.split(text) else {
      return whole
    }
    // 高级工程师（教授级） is 教授级高级工程师.
    if case .value(.title(let title), _) = lookUp(remark + outside) {
      return .value(.title(title), [.synonym(nil)])
    }
    let base = lookUp(outside)
    let note = lookUp(remark)
    switch (base.value, note.value) {
    case (.title(let title), .title(let level)):
      guard level.level == title.level || level.isOtherQualification else {
        return .unreadable(.unlisted)
      }
      return .value(.title(title), [.synonym(nil)])
    case (.title(let title), _):
      return .value(.title(title), [.synonym(nil)])
    case (_, .title(let level)):
      return .value(.title(level), [.synonym(nil)])
    default:
      return base
    }
  }

  private func highest(of parts: [String]) -> Reading {
    var best: TitleList.Entry?
    for part in parts {
      let reading = readOne(part)
      guard case .value(.title(let entry), _) = reading else { return reading }
      if let known = best, rank(of: known) <= rank(of: entry) { continue }
      best = entry
    }
    guard let best else { return .unreadable(.unlisted) }
    return .value(.title(best), [.highestTitle])
  }

  private func rank(of entry: TitleList.Entry) -> Int {
    let level = ranks[entry.level] ?? ranks.count
    return level * 2 + (entry.isOtherQualification ? 1 : 0)
  }

  /// The titles that separators part: 高级工程师、高级经济师.
  private static func parts(of text: String) -> [String] {
    text.unicodeScalars.split(whereSeparator: separators.contains).map { String($0) }
  }

  private static let separators: Set<Unicode.Scalar> = [
    "、", "，", ",", "/", "／", "；", ";", "和", "及", "与", "兼", "\n", "+", "＋", "|",
  ]

  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{3000}"]

  /// What stands outside and inside the one pair of brackets at the end of a text.
  private static func split(_ text: String) -> (outside: String, remark: String)? {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, closing.contains(last),
      let open = scalars.firstIndex(where: opening.contains)
    else { return nil }
    let inside = scalars[scalars.index(after: open)...].dropLast()
    return (String(scalars[..<open]), String(inside))
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "【", "〔", "［"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "】", "〕", "］"]
}
