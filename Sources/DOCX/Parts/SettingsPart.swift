internal import XLSX

/// Writes `word/settings.xml` (ISO 29500-1, 17.15.1.78 settings).
///
/// It does not ask for fields to be brought up to date at opening: Word would put a question to the
/// reader first.
struct SettingsPart {
  let hasFootnotes: Bool

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("w:settings", ["xmlns:w": WordNamespace.main]) { markup in
      markup.empty("w:zoom", ["w:percent": "100"])
      markup.property("w:defaultTabStop", 420)
      markup.property("w:characterSpacingControl", "compressPunctuation")
      if hasFootnotes {
        markup.element("w:footnotePr") { markup in
          for id in FootnotesPart.separators { markup.empty("w:footnote", ["w:id": String(id)]) }
        }
      }
      markup.element("w:compat") { markup in
        // Lines that end with a break are not spread.
        markup.empty("w:doNotExpandShiftReturn")
        markup.empty("w:useFELayout")
        // Without this, Word opens the document as one of Word 2007.
        markup.empty(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      markup.empty("w:themeFontLang", ["w:val": "en-US", "w:eastAsia": "zh-CN"])
    }
    return markup
  }
}
