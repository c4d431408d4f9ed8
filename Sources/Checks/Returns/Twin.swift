import Forms

/// What two people hardly share: a name and a day of birth.
struct Twin: Hashable {
  var name: String
  var birth: CalendarDate

  /// Those of a mention; nil where one of them is not known.
  init?(_ mention: Mention) {
    guard let name = mention.name, let birth = mention.birth else { return nil }
    self.name = name
    self.birth = birth
  }
}
