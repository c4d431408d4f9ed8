internal import Forms

/// A header's text and its key: what it says beside the remark in brackets that some put there.
enum HeaderText {
  /// The key of a header, such as 需求数量 for `需求数量（人）`.
  ///
  /// - Parameters:
  ///   - text: The header as it stands.
  ///   - isKnown: Whether a key is that of a header.
  /// - Returns: The key of the whole text where it is known, since the brackets of 行业（地区） are
  ///   no remark, or where nothing else is; else that of what stands outside the brackets.
  static func key(_ text: String, isKnown: (String) -> Bool) -> String {
    let whole = TextKey.fold(text)
    guard !isKnown(whole), text.unicodeScalars.contains(where: opening.contains) else {
      return whole
    }
    let bare = TextKey.fold(withoutRemarks(text))
    return bare != whole && isKnown(bare) ? bare : whole
  }

  /// A text without what stands in brackets; as it is where brackets are not closed.
  static func withoutRemarks(_ text: String) -> String {
    var outside = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      if opening.contains(scalar) {
        depth += 1
      } else if closing.contains(scalar) {
        depth -= 1
        guard depth >= 0 else { return text }
      } else if depth == 0 {
        outside.append(scalar)
      }
    }
    return depth == 0 ? String(outside) : text
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "[", "【", "〔", "［", "﹙"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "]", "】", "〕", "］", "﹚"]
}
