import Forms

/// Those whom some forms name, for looking up whether somebody is among them.
///
/// In doubt somebody is: by name where one side has no number that can be relied on, and by name
/// and day of birth where the other digits differ, which is told by itself.
struct SubjectList {
  private var keys: Set<String> = []
  private var names: Set<String> = []
  /// The names of those whose number may be another one than that which stands there.
  private var uncertainNames: Set<String> = []
  private var twins: Set<Twin> = []
  /// Whether a row can be anybody's.
  private var hasNameless = false

  /// Takes those whom the given forms of a return name.
  init(_ whole: UnitReturn, in numbers: Set<Int>) {
    for mention in whole.mentions where numbers.contains(mention.number) {
      if let key = mention.key { keys.insert(key) }
      if let twin = Twin(mention) { twins.insert(twin) }
      if let name = mention.name {
        names.insert(name)
        if mention.isUncertain { uncertainNames.insert(name) }
      } else if mention.key == nil {
        hasNameless = true
      }
    }
  }

  /// Whether somebody may be among them.
  func mayHold(_ mention: Mention) -> Bool {
    if hasNameless { return true }
    guard let key = mention.key else { return mention.name.map(names.contains) ?? true }
    if keys.contains(key) || Twin(mention).map(twins.contains) == true { return true }
    guard let name = mention.name else { return !uncertainNames.isEmpty }
    return (mention.isUncertain ? names : uncertainNames).contains(name)
  }
}
