/// Writes `xl/workbook.xml`: the sheets and the defined names (ISO 29500-1, 18.2.27 workbook).
struct WorkbookPart {
  let sheets: [(name: String, visibility: SheetVisibility, relationship: String)]
  let activeSheet: Int
  let names: [NameDefinition]
  let dateSystem: DateSystem
  let needsCalculation: Bool

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element(
      "workbook", ["xmlns": Namespace.main, "xmlns:r": Namespace.officeRelationships]
    ) { markup in
      if dateSystem == .from1904 { markup.empty("workbookPr", ["date1904": "1"]) }
      markup.element("bookViews") {
        $0.empty("workbookView", ["activeTab": activeSheet == 0 ? nil : String(activeSheet)])
      }
      writeSheets(&markup)
      writeNames(&markup)
      if needsCalculation { markup.empty("calcPr", ["fullCalcOnLoad": "1"]) }
    }
    return markup
  }

  private func writeSheets(_ markup: inout MarkupWriter) {
    markup.element("sheets") { markup in
      for (index, sheet) in sheets.enumerated() {
        markup.empty(
          "sheet",
          [
            "name": sheet.name, "sheetId": String(index + 1),
            "state": sheet.visibility == .visible ? nil : sheet.visibility.rawValue,
            "r:id": sheet.relationship,
          ])
      }
    }
  }

  private func writeNames(_ markup: inout MarkupWriter) {
    guard !names.isEmpty else { return }
    markup.element("definedNames") { markup in
      for name in names {
        markup.element(
          "definedName",
          [
            "name": name.name, "localSheetId": name.sheet.map { String($0) },
            "hidden": name.isHidden ? "1" : nil,
          ], text: name.formula)
      }
    }
  }
}
