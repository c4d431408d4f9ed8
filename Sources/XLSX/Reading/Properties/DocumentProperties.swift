/// What a workbook says of itself: who made it, and with which program.
public struct DocumentProperties: Sendable, Hashable {
  /// The program that wrote the file: `Microsoft Excel`, `WPS Office`.
  public internal(set) var application: String?
  /// The version of the program, such as `16.0300`.
  public internal(set) var appVersion: String?
  /// Who made the workbook.
  public internal(set) var creator: String?
  /// Who saved it last.
  public internal(set) var lastModifiedBy: String?
  /// The title.
  public internal(set) var title: String?
  /// The properties that a user or a program has added, by their names, as text.
  public internal(set) var custom: [String: String] = [:]

  /// Makes properties that say nothing.
  public init() {}
}
