internal import Forms

/// What people put behind a file's name to tell one version of it from another: （2）, 修改版, v2.
enum VersionMark {
  private static let words = [
    "副本", "修改版", "修改稿", "修改后", "修改", "修订版", "修订稿", "修订", "最终版", "最终稿", "最终", "终稿",
    "定稿", "最新版", "最新", "更新版", "更新", "重报", "补报", "重新报送", "再次报送", "更正版", "更正", "第一版",
    "第二版", "第三版", "第四版", "第五版", "新版", "旧版", "原版", "初稿", "正式版",
  ]
  private static let separators: Set<Character> = [
    " ", "_", "-", "—", "－", ".", "、", "，", "\u{3000}",
  ]
  private static let opening: Set<Character> = ["(", "（", "[", "【", "〔"]
  private static let closing: Set<Character> = [")", "）", "]", "】", "〕"]

  /// A name without the marks at its end.
  ///
  /// A number counts as one only behind a sign or in brackets: 第2公司 and 三厂2 keep theirs.
  static func removed(from name: String) -> String {
    var rest = name[...]
    while let shorter = shortened(rest), !TextKey.fold(shorter).isEmpty { rest = shorter }
    return String(rest)
  }

  private static func shortened(_ name: Substring) -> Substring? {
    if let last = name.last, separators.contains(last) { return name.dropLast() }
    if let last = name.last, closing.contains(last),
      let open = name.lastIndex(where: opening.contains)
    {
      let inside = name[name.index(after: open)...].dropLast()
      return isMark(inside) || inside.allSatisfy(isDateCharacter) ? name[..<open] : nil
    }
    for word in words where name.hasSuffix(word) { return name.dropLast(word.count) }
    guard let sign = name.lastIndex(where: { separators.contains($0) && $0 != "." }) else {
      return nil
    }
    let tail = name[name.index(after: sign)...]
    return !tail.isEmpty && (isMark(tail) || tail.allSatisfy(isDateCharacter))
      ? name[..<sign] : nil
  }

  private static func isMark(_ text: Substring) -> Bool {
    let bare = text.drop { "vV版第".contains($0) }
    let number = bare.prefix { $0.isNumber || $0 == "." }
    let rest = bare.dropFirst(number.count)
    return words.contains(String(text))
      || (!number.isEmpty && (rest.isEmpty || "稿版次".contains(rest)))
  }

  private static func isDateCharacter(_ character: Character) -> Bool {
    character.isNumber || "年月日.-".contains(character)
  }
}
