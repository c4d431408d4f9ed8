/// Something that was safely read another way than it stood in the cell (归一化).
public enum Adjustment: Hashable, Sendable {
  /// Spaces at the ends, control characters or line breaks were taken out.
  case cleaned
  /// Full-width characters were read as half-width ones.
  case narrowed
  /// Spaces within a name of Chinese characters were taken out, or its dot made regular.
  case nameRespelled
  /// Another way of writing a listed value; with a severity where a reader should be told.
  case synonym(Severity?)
  /// A letter that looks like X was read as X in an identity number.
  case checkLetter
  /// A date was written in another way than yyyy.mm.
  case dateRewritten
  /// A number such as 2010.1 was read as a date, though it may stand for 2010.10.
  case doubtfulMonth
  /// A number was taken out of a text such as 12人.
  case numberFromText
  /// More than one title stood there, and the highest counts.
  case highestTitle
  /// The value is that of the first of the cells with which this one is merged.
  case filledDown
}
