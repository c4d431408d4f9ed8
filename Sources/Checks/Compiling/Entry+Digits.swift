import Forms

extension Entry {
  /// Whether a cell has digits enough to be meant as a number rather than as a standard or a post.
  var resemblesNumber: Bool {
    raw.text.unicodeScalars.count { ("0"..."9").contains(TextKey.narrowed($0)) } >= 6
  }
}
