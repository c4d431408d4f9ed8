internal import Forms

/// What tells which of two versions of a return is the later: the version of the blank, then
/// 填报日期, then the day on which it came in, then whether it was sent back before.
struct VersionRank {
  var blank: String?
  var reported: CalendarDate?
  var received: CalendarDate?
  /// Whether it bears our list: it was made of what had come in before.
  var isAnnotated = false

  /// Whether this one is the earlier; nil where nothing says which is.
  func isBefore(_ other: VersionRank) -> Bool? {
    if let blank, let otherBlank = other.blank, blank != otherBlank {
      return NaturalOrder.precedes(blank, otherBlank)
    }
    if let reported, let otherDay = other.reported, reported != otherDay {
      return reported < otherDay
    }
    if let received, let otherDay = other.received, received != otherDay {
      return received < otherDay
    }
    return isAnnotated == other.isAnnotated ? nil : other.isAnnotated
  }
}
