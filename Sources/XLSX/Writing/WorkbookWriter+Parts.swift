extension WorkbookWriter {
  /// All parts of the package with their paths, in the order in which they are written.
  func parts() throws(WorkbookError) -> [PackageParts.Part] {
    let active = try indexOfActiveSheet()
    try checkCustomProperties()
    try checkCharts()
    var ways = RelationshipsPart()
    var parts = PackageParts(deflater: deflater)
    parts.add("xl/workbook.xml", .workbook, DeflatedData())
    var relationships: [String] = []
    for (index, sheet) in sheets.enumerated() {
      let target = "worksheets/sheet\(index + 1).xml"
      let links = try sheet.addParts(to: &parts)
      let data = try sheet.finish(isActive: index == active, links: links)
      parts.add("xl/" + target, .worksheet, data)
      try parts.add(links.relationships, of: "xl/" + target)
      relationships.append(ways.add(.worksheet, target))
    }
    try parts.add("xl/styles.xml", .styles, styles.markup())
    ways.add(.styles, "styles.xml")
    if strings.count > 0 {
      let data = try strings.deflated(by: deflater)
      parts.add("xl/sharedStrings.xml", .sharedStrings, data)
      ways.add(.sharedStrings, "sharedStrings.xml")
    }
    try parts.replace("xl/workbook.xml", workbookPart(relationships, active).markup())

    var roots = RelationshipsPart()
    roots.add(.workbook, "xl/workbook.xml")
    for (name, type, markup) in documentProperties() {
      try parts.add(name, type, markup)
      roots.add(type, name)
    }
    var whole = try parts.whole(from: roots)
    whole.insert(("xl/_rels/workbook.xml.rels", try deflater.deflated(ways.markup())), at: 2)
    return whole
  }

  private func documentProperties() -> [(name: String, type: PartType, markup: MarkupWriter)] {
    var parts: [(name: String, type: PartType, markup: MarkupWriter)] = [
      (
        "docProps/core.xml", .coreProperties,
        CorePropertiesPart(options: options).markup()
      ),
      (
        "docProps/app.xml", .extendedProperties,
        ExtendedPropertiesPart(application: options.application).markup()
      ),
    ]
    if !options.customProperties.isEmpty {
      let markup = CustomPropertiesPart(properties: options.customProperties).markup()
      parts.append(("docProps/custom.xml", .customProperties, markup))
    }
    return parts
  }

  /// Sees to it that the sheets are there whose cells are drawn.
  private func checkCharts() throws(WorkbookError) {
    let names = Set(sheets.map { SheetName.key($0.name) })
    for sheet in sheets {
      guard sheet.charts.allSatisfy({ $0.chart.sheetKeys.isSubset(of: names) }) else {
        throw WorkbookError(
          .invalidContent, sheet: sheet.name,
          detail: "a chart draws cells of a sheet that is not there")
      }
    }
  }

  private func checkCustomProperties() throws(WorkbookError) {
    let names = options.customProperties.map { $0.name.lowercased() }
    guard Set(names).count == names.count, !names.contains("") else {
      throw WorkbookError(
        .invalidContent, detail: "custom properties need names, and no two the same")
    }
  }

  private func workbookPart(_ relationships: [String], _ active: Int) -> WorkbookPart {
    WorkbookPart(
      sheets: zip(sheets, relationships).map { ($0.name, $0.options.visibility, $1) },
      activeSheet: active, names: names + reservedNames(), dateSystem: options.dateSystem,
      needsCalculation: sheets.contains(where: \.needsCalculation))
  }

  private func indexOfActiveSheet() throws(WorkbookError) -> Int {
    func isVisible(_ sheet: WorksheetWriter) -> Bool { sheet.options.visibility == .visible }
    let wanted = sheets.firstIndex { $0 === activeSheet && isVisible($0) }
    guard let index = wanted ?? sheets.firstIndex(where: isVisible) else {
      throw WorkbookError(.invalidContent, detail: "a workbook needs a sheet that can be seen")
    }
    return index
  }

  /// The names that Excel keeps print areas, repeated rows and filters under.
  private func reservedNames() -> [DefinedName] {
    sheets.enumerated().flatMap { $1.reservedNames(at: $0) }
  }
}
