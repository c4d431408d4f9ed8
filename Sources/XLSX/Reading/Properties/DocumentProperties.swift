/// What a workbook says of itself: who made it, when, and with which program.
///
/// Any of it may be left out, or be untrue.
public struct DocumentProperties: Sendable, Hashable {
  /// The program that wrote the file, as it calls itself: `Microsoft Excel`, `WPS Office`.
  public internal(set) var application: String?
  /// The version of the program, such as `16.0300`.
  public internal(set) var appVersion: String?
  /// The company to which the program is registered.
  public internal(set) var company: String?
  /// The manager whom somebody named.
  public internal(set) var manager: String?
  /// Who made the workbook.
  public internal(set) var creator: String?
  /// Who saved it last.
  public internal(set) var lastModifiedBy: String?
  /// When it was made, as the file has it: usually in UTC.
  public internal(set) var created: DateValue?
  /// When it was saved last, as the file has it: usually in UTC.
  public internal(set) var modified: DateValue?
  /// The title.
  public internal(set) var title: String?
  /// The subject.
  public internal(set) var subject: String?
  /// The category.
  public internal(set) var category: String?
  /// Key words.
  public internal(set) var keywords: String?
  /// Remarks on the whole workbook.
  public internal(set) var remarks: String?
  /// The properties that a user or a program has added, by their names, as text.
  public internal(set) var custom: [String: String] = [:]
  /// The same, typed as far as the file types them; a number, a date or a truth value that cannot
  /// be read is text.
  public internal(set) var customValues: [String: CellValue] = [:]

  /// Makes properties that say nothing.
  public init() {}
}
