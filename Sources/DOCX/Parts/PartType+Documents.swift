internal import XLSX

extension PartType {
  private static func word(_ type: String, _ relationship: String) -> PartType {
    PartType(office: "wordprocessingml." + type + "+xml", relationship)
  }

  /// The text itself.
  static let document = word("document.main", "officeDocument")
  /// Styles of paragraphs, characters and tables.
  static let wordStyles = word("styles", "styles")
  /// What holds for the whole document.
  static let settings = word("settings", "settings")
  /// Which typefaces stand in for which.
  static let fontTable = word("fontTable", "fontTable")
  /// What stands at the foot of pages.
  static let footer = word("footer", "footer")
  /// Footnotes.
  static let footnotes = word("footnotes", "footnotes")
}
