/// The children of a worksheet in the order of the schema, and where those that are there end
/// (ISO 29500-1, 18.3.1.99 worksheet).
struct TopLevelOrder {
  private static let names = [
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr",
    "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate",
    "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations",
    "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
    "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
    "drawingHF", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls",
    "webPublishItems", "tableParts", "extLst",
  ]
  private static let places = Dictionary(
    uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

  private var ends: [Int: Int] = [:]
  /// Where the root's content begins.
  var start = 0

  /// Takes note of a child.
  mutating func note(_ name: String, endingAt offset: Int) {
    if let place = Self.places[name] { ends[place] = offset }
  }

  /// Where a child belongs that is not there.
  func offset(of name: String) -> Int {
    guard let place = Self.places[name] else { return start }
    return ends.filter { $0.key < place }.values.max() ?? start
  }
}
