/// A text that consists of groups of digits and the signs that part the groups of a date.
struct DateText {
  /// Digits that stand together.
  struct Group {
    var number = 0
    var digits = 0
  }

  /// From one to three groups.
  let groups: [Group]

  /// Takes a text apart; nil where anything else stands in it.
  init?(_ text: String) {
    var groups: [Group] = []
    var isInGroup = false
    var separators = 0
    var sign: Unicode.Scalar?
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      let narrow = TextKey.narrowed(scalar)
      if ("0"..."9").contains(narrow) {
        if !isInGroup { groups.append(Group()) }
        guard groups.count <= 3, groups[groups.count - 1].digits < 8 else { return nil }
        groups[groups.count - 1].number *= 10
        groups[groups.count - 1].number += Int(narrow.value) - 0x30
        groups[groups.count - 1].digits += 1
        isInGroup = true
        separators = 0
        continue
      }
      isInGroup = false
      if groups.count == 3, narrow == " " || narrow == "T", Self.isTime(after: narrow, in: text) {
        break
      }
      // 月份 is 月.
      if narrow == "份", last == "月" { continue }
      guard !groups.isEmpty, Self.isSeparator(narrow, after: groups.count) else { return nil }
      guard narrow != " " else { continue }
      last = narrow
      separators += 1
      guard separators == 1, !Self.isSign(narrow) || sign == nil || sign == narrow else {
        return nil
      }
      if Self.isSign(narrow) { sign = narrow }
    }
    guard groups.dropFirst().allSatisfy({ $0.digits <= 2 }), !groups.isEmpty else { return nil }
    self.groups = groups
  }

  /// Whether a sign may follow the first, second or third group: 年 follows a year alone.
  private static func isSeparator(_ scalar: Unicode.Scalar, after count: Int) -> Bool {
    switch scalar {
    case " ": true
    case ".", "-", "/", "、", "。", "—", "–", ",", "\\": count < 3
    case "年": count == 1
    case "月": count == 2
    case "日", "号": count == 3
    default: false
    }
  }

  /// Whether a separator is a sign, of which one date uses but one, rather than a word.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    !["年", "月", "日", "号"].contains(scalar)
  }

  /// Whether nothing but a time of day stands behind a sign: `00:00:00`.
  private static func isTime(after sign: Unicode.Scalar, in text: String) -> Bool {
    let scalars = text.unicodeScalars.map(TextKey.narrowed)
    guard let start = scalars.lastIndex(of: sign) else { return false }
    let tail = scalars[(start + 1)...]
    return tail.contains(":") && tail.allSatisfy { $0 == ":" || $0 == "." || ("0"..."9") ~= $0 }
  }
}
