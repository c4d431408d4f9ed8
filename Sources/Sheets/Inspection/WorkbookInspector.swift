public import Forms
public import XLSX

/// Tells what files are: kind, maker, sheets, and which forms lie on them.
public struct WorkbookInspector: Sendable {
  private let recogniser: FormRecogniser
  private let passwords: [Password]

  /// Makes an inspector that knows a campaign's forms.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - passwords: What encrypted files are opened with: tried one after another.
  public init(_ campaign: Campaign, passwords: [Password] = []) {
    self.passwords = passwords
    recogniser = FormRecogniser(campaign)
  }

  /// Inspects a file; whatever it is, that is a normal result.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - file: What the result calls it.
  /// - Returns: What the file is.
  public func inspect(path: String, as file: String) -> WorkbookInspection {
    var inspection = WorkbookInspection(
      file: file, kind: (try? FileKind.detect(path: path)) ?? .other, maker: nil, sheets: [],
      trouble: nil)
    do {
      let source = try WorkbookReader(path: path, passwords: passwords)
      inspection.kind = source.kind
      inspection.isEncrypted = source.isEncrypted
      inspection.maker = (try? source.properties())?.maker
      for sheet in source.sheets {
        var scanner = SheetScanner(
          recogniser, sheet: sheet.name, file: file, takesRecords: false,
          takesUntitled: sheet.visibility == .visible)
        try source.forEachRow(of: sheet) { row in
          scanner.take(row)
          return .next
        }
        let scan = scanner.finish()
        inspection.sheets.append(
          WorkbookInspection.Sheet(
            name: sheet.name, visibility: sheet.visibility, rows: scan.rows, cells: scan.cells,
            forms: scan.forms.map(\.returned.number),
            headerRow: scan.forms.first?.returned.headerRow))
      }
    } catch {
      inspection.sheets = []
      inspection.kind = error.fileKind
      inspection.isEncrypted = inspection.isEncrypted || error.fileKind == .encrypted
      inspection.trouble = error.chineseDescription
    }
    return inspection
  }
}

extension DocumentProperties {
  /// The program that wrote the workbook.
  ///
  /// WPS names itself in a property of its own; libraries that pose as Excel often give themselves
  /// away as the author. Where another program saved the workbook since, it is that program's.
  var maker: String? {
    if custom["KSOProductBuildVer"] != nil { return "WPS" }
    let libraries = ["openpyxl", "xlsxwriter", "excelize", "phpspreadsheet", "exceljs"]
    let posesAsExcel = application.map { $0.isEmpty || $0.hasPrefix("Microsoft") } ?? true
    if posesAsExcel, let creator, libraries.contains(creator.lowercased()) { return creator }
    if let application, !application.isEmpty { return application }
    return creator.flatMap { $0.isEmpty ? nil : $0 }
  }
}
