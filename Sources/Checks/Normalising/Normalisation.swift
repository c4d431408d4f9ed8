public import Forms

/// An entry of a record that outputs hold in another way than it stood in the return (归一化).
///
/// Identity numbers are masked in it from the start; names are not, until it is ``masked``.
public struct Normalisation: Sendable, Hashable {
  /// The form's number.
  public var form: Int
  /// The name of the sheet.
  public var sheet: String
  /// Where the entry stands.
  public var place: CellPlace
  /// The id of the column.
  public var column: String
  /// The header of the column.
  public var header: String
  /// The id of the rule under which it was read so; nil where the campaign has none for it.
  public var rule: String?
  /// What was done, in Chinese: 去除空格, 按代码表统一.
  public var manner: String
  /// What stood there: cut where it is long, with signs for line breaks and invisible characters.
  public var raw: String
  /// What outputs hold in its place, cut likewise.
  public var value: String
  /// Whether it is the name of a person.
  public var isName: Bool

  /// Makes a normalisation.
  public init(
    form: Int, sheet: String, place: CellPlace, column: String, header: String, rule: String?,
    manner: String, raw: String, value: String, isName: Bool = false
  ) {
    self.form = form
    self.sheet = sheet
    self.place = place
    self.column = column
    self.header = header
    self.rule = rule
    self.manner = manner
    self.raw = raw
    self.value = value
    self.isName = isName
  }

  /// The same with names masked, as findings show them.
  public var masked: Normalisation {
    guard isName else { return self }
    var masked = self
    masked.raw = Masking.name(raw.filter { !$0.isWhitespace })
    masked.value = Masking.name(value.filter { !$0.isWhitespace })
    return masked
  }
}
