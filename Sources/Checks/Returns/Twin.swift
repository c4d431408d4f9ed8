import Forms

/// What two people hardly share: a name and a day of birth.
struct Twin: Hashable {
  private let name: String
  /// The eight digits of the day (GB 11643-1999, 4.1.2).
  private let birth: Substring

  /// Those of a mention; nil where one of them is not known.
  init?(_ mention: Mention) {
    guard mention.isResident, let name = mention.name, let key = mention.key, key.utf8.count == 18
    else { return nil }
    self.name = name
    birth = key.dropFirst(6).prefix(8)
  }
}
