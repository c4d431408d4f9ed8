// What stands behind a worksheet's rows: one function for each element, in the order of the schema.
extension WorksheetPart {
  /// The markup from behind `sheetData` to the end.
  func tail() -> MarkupWriter {
    var markup = MarkupWriter()
    writeProtection(&markup)
    writeFilter(&markup)
    writeMergedCells(&markup)
    writeConditionalFormats(&markup)
    writeValidations(&markup)
    writeHyperlinks(&markup)
    if let setup = sheet.options.pageSetup { writePageSetup(&markup, setup) }
    writePageBreaks(&markup)
    writeDrawing(&markup)
    markup.end("worksheet")
    return markup
  }

  private func writeProtection(_ markup: inout MarkupWriter) {
    guard let allowed = sheet.protection else { return }
    // For most, 0 says that it is allowed; for the first two and objects, that is what nothing
    // says.
    func unlocked(_ action: SheetProtection) -> String? { allowed.contains(action) ? "0" : nil }
    func locked(_ action: SheetProtection) -> String? { allowed.contains(action) ? nil : "1" }
    markup.empty(
      "sheetProtection",
      [
        "sheet": "1", "objects": locked(.editObjects), "scenarios": "1",
        "formatCells": unlocked(.formatCells), "formatColumns": unlocked(.formatColumns),
        "formatRows": unlocked(.formatRows), "insertColumns": unlocked(.insertColumns),
        "insertRows": unlocked(.insertRows), "insertHyperlinks": unlocked(.insertHyperlinks),
        "deleteColumns": unlocked(.deleteColumns), "deleteRows": unlocked(.deleteRows),
        "selectLockedCells": locked(.selectLockedCells), "sort": unlocked(.sort),
        "autoFilter": unlocked(.autoFilter), "pivotTables": unlocked(.pivotTables),
        "selectUnlockedCells": locked(.selectUnlockedCells),
      ])
  }

  private func writePageBreaks(_ markup: inout MarkupWriter) {
    guard !sheet.pageBreaks.isEmpty else { return }
    let count = String(sheet.pageBreaks.count)
    markup.element("rowBreaks", ["count": count, "manualBreakCount": count]) { markup in
      for row in sheet.pageBreaks.sorted() {
        // A break stands below the row of its number (18.3.1.3), over all columns.
        markup.empty(
          "brk",
          ["id": String(row - 1), "max": String(CellReference.maximumColumn - 1), "man": "1"])
      }
    }
  }

  private func writeFilter(_ markup: inout MarkupWriter) {
    guard let filter = sheet.filter else { return }
    markup.empty("autoFilter", ["ref": filter.description])
  }

  private func writeMergedCells(_ markup: inout MarkupWriter) {
    guard !sheet.merged.isEmpty else { return }
    markup.element("mergeCells", ["count": String(sheet.merged.count)]) { markup in
      for range in sheet.merged { markup.empty("mergeCell", ["ref": range.description]) }
    }
  }

  private func writeConditionalFormats(_ markup: inout MarkupWriter) {
    for (index, format) in sheet.conditionalFormats.enumerated() {
      markup.element("conditionalFormatting", ["sqref": list(format.ranges)]) { markup in
        var comparison: Comparison?
        if case .cellIs(let rule) = format.rule { comparison = rule }
        markup.element(
          "cfRule",
          [
            "type": format.rule.type,
            "dxfId": String(
              sheet.styles.places.differentials + sheet.styles.index(of: format.style)),
            "priority": String(index + 1), "stopIfTrue": format.stopsIfTrue ? "1" : nil,
            "operator": comparison?.name,
          ]
        ) { markup in
          for formula in format.rule.formulas { markup.element("formula", text: formula) }
        }
      }
    }
  }

  private func writeValidations(_ markup: inout MarkupWriter) {
    guard !sheet.validations.isEmpty else { return }
    markup.element("dataValidations", ["count": String(sheet.validations.count)]) { markup in
      for validation in sheet.validations { writeValidation(&markup, validation) }
    }
  }

  private func writeValidation(_ markup: inout MarkupWriter, _ validation: DataValidation) {
    func text(_ text: String?) -> String? { text?.isEmpty == true ? nil : text }
    let comparison = validation.rule.comparison
    markup.element(
      "dataValidation",
      [
        "type": validation.rule.type,
        "errorStyle": validation.alert == .stop ? nil : validation.alert.rawValue,
        // What is meant where nothing is said is between.
        "operator": comparison?.name == "between" ? nil : comparison?.name,
        "allowBlank": validation.allowsBlank ? "1" : nil,
        "showDropDown": validation.showsList ? nil : "1",
        "showInputMessage": validation.prompt == nil ? nil : "1",
        "showErrorMessage":
          validation.rule == .anything || !validation.isEnforced ? nil : "1",
        "errorTitle": text(validation.error?.title), "error": text(validation.error?.text),
        "promptTitle": text(validation.prompt?.title), "prompt": text(validation.prompt?.text),
        "sqref": list(validation.ranges),
      ]
    ) { markup in
      for (index, formula) in validation.rule.formulas.prefix(2).enumerated() {
        markup.element(index == 0 ? "formula1" : "formula2", text: formula)
      }
    }
  }

  private func writeHyperlinks(_ markup: inout MarkupWriter) {
    guard !sheet.hyperlinks.isEmpty else { return }
    markup.element("hyperlinks") { markup in
      for link in sheet.hyperlinks {
        markup.empty(
          "hyperlink",
          ["ref": link.range.description, "location": link.location, "tooltip": link.tooltip])
      }
    }
  }

  private func writePageSetup(_ markup: inout MarkupWriter, _ setup: PageSetup) {
    if setup.isCenteredHorizontally {
      markup.empty("printOptions", ["horizontalCentered": "1"])
    }
    let margins = setup.margins
    markup.empty(
      "pageMargins",
      [
        "left": NumberText.shortest(margins.left), "right": NumberText.shortest(margins.right),
        "top": NumberText.shortest(margins.top), "bottom": NumberText.shortest(margins.bottom),
        "header": NumberText.shortest(margins.header),
        "footer": NumberText.shortest(margins.footer),
      ])
    markup.empty(
      "pageSetup",
      [
        "paperSize": String(setup.paper.rawValue),
        // 0 stands for as many pages as it takes.
        "fitToWidth": setup.fitsToPages ? String(setup.pagesWide ?? 0) : nil,
        "fitToHeight": setup.fitsToPages ? String(setup.pagesTall ?? 0) : nil,
        "orientation": setup.orientation.rawValue,
      ])
    guard setup.header != nil || setup.footer != nil else { return }
    markup.element("headerFooter") { markup in
      if let header = setup.header { markup.element("oddHeader", text: header) }
      if let footer = setup.footer { markup.element("oddFooter", text: footer) }
    }
  }

  private func writeDrawing(_ markup: inout MarkupWriter) {
    guard let drawing = links.drawing else { return }
    markup.empty("drawing", ["r:id": drawing])
  }

  private func list(_ ranges: [CellRange]) -> String {
    ranges.map(\.description).joined(separator: " ")
  }
}
