/// A cell's value once it is read as what its column asks for.
public enum Value: Hashable, Sendable {
  /// Text, cleaned of stray spaces and control characters.
  case text(String)
  /// A whole number.
  case count(Int)
  /// A year, a month or a day.
  case date(PartialDate)
  /// A canonical value of a code list.
  case code(String)
  /// An identity number, normalised.
  case residentID(ResidentID)
  /// A professional title with its level.
  case title(TitleList.Entry)
}

extension Value {
  /// The value as consolidated workbooks write it.
  public var text: String {
    switch self {
    case .text(let text), .code(let text): text
    case .count(let number): String(number)
    case .date(let date): date.description
    case .residentID(let id): id.text
    case .title(let entry): entry.title
    }
  }
}
