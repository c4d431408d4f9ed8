/// What the cells of a column hold, and so how they are read.
public enum ColumnKind: Hashable, Sendable {
  /// A running number, which is for people only.
  case ordinal
  /// Free text.
  case text
  /// The name of a person.
  case name
  /// A number of a resident identity card (GB 11643-1999) or another document.
  case residentID
  /// A year, a month or a day.
  case date
  /// A whole number, written as one.
  case count
  /// A value of a code list, by the list's id.
  case code(list: String)
  /// A professional title, by the id of its title list.
  case title(list: String)
}
