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
      inspection.maker = (try? source.maker())?.description
      for sheet in source.sheets {
        inspection.sheets.append(try inspect(sheet, of: source, as: file))
      }
      let troubles = inspection.sheets.compactMap(\.trouble)
      if let trouble = troubles.first, troubles.count == inspection.sheets.count {
        inspection.sheets = []
        inspection.kind = .damaged
        inspection.trouble = trouble
      }
    } catch {
      inspection.sheets = []
      inspection.kind = error.fileKind
      inspection.isEncrypted = inspection.isEncrypted || error.fileKind == .encrypted
      inspection.trouble = error.chineseDescription
    }
    return inspection
  }

  /// Inspects one sheet; a damaged one is a result too, as long as it is not an attack.
  private func inspect(
    _ sheet: WorksheetEntry, of source: WorkbookReader, as file: String
  ) throws(WorkbookError) -> WorkbookInspection.Sheet {
    var scanner = SheetScanner(
      recogniser, sheet: sheet.name, file: file, takesRecords: false,
      takesUntitled: sheet.visibility == .visible)
    var trouble: String?
    var first = FirstCell()
    do throws(WorkbookError) {
      try source.forEachRow(of: sheet) { row in
        first.take(row)
        scanner.take(row)
        return .next
      }
    } catch {
      guard error.code == .damaged else { throw error }
      trouble = error.chineseDescription
    }
    var scan = scanner.finish()
    // Our list of problems names forms, and is none.
    if first.isList { scan.forms = [] }
    return WorkbookInspection.Sheet(
      name: sheet.name, visibility: sheet.visibility, rows: scan.rows, cells: scan.cells,
      forms: scan.forms.map(\.returned.number),
      headerRow: scan.forms.first?.returned.headerRow, trouble: trouble)
  }
}
