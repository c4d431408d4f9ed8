public import Checks
public import Forms
public import XLSX

/// Reads returned files: finds the forms on their sheets and reads the records (报送).
public struct ReturnReader: Sendable {
  let campaign: Campaign
  let book: RuleBook
  private let recogniser: FormRecogniser
  private let passwords: [Password]

  /// Makes a reader for a campaign's returns.
  ///
  /// - Parameters:
  ///   - campaign: The campaign whose forms are looked for.
  ///   - book: The campaign's rules, which give words to what is wrong with a layout.
  ///   - passwords: What encrypted returns are opened with: tried one after another.
  public init(_ campaign: Campaign, book: RuleBook, passwords: [Password] = []) {
    self.passwords = passwords
    self.campaign = campaign
    self.book = book
    recogniser = FormRecogniser(campaign)
  }

  /// Reads one file.
  ///
  /// A file that is no workbook, or a damaged one, is a normal result with a finding, no error.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - file: What findings call it: its path relative to the folder that was searched.
  /// - Returns: The forms with their records, and findings about file and layout.
  public func read(path: String, as file: String) -> ReturnedWorkbook {
    var workbook = ReturnedWorkbook(
      file: file, kind: .other, forms: [], series: [:], findings: [], foreignRows: 0,
      isReadable: false)
    do {
      let source = try WorkbookReader(path: path, passwords: passwords)
      // Returns are small, and many are read side by side.
      source.readsAhead = false
      workbook.kind = source.kind
      workbook.stamp = (try? source.properties()).flatMap(Stamp.init)
      let isOurs = workbook.stamp?.purpose == .consolidated
      var hidden = HiddenRecords()
      var doubts: [(sheet: String, remarks: [LayoutRemark])] = []
      for sheet in source.sheets where !isOurs || isTable(sheet.name) {
        guard let (scan, features) = try scan(sheet, of: source, as: file) else {
          workbook.isAnnotated = true
          continue
        }
        hidden.add(scan.forms, visibility: sheet.visibility, columns: features.hiddenColumns)
        doubts.append((sheet.name, scan.doubts))
        add(scan, of: sheet.name, to: &workbook)
      }
      dropRepetitions(of: &workbook)
      if workbook.forms.isEmpty {
        for doubt in doubts { add(doubt.remarks, form: nil, sheet: doubt.sheet, to: &workbook) }
      }
      if isOurs { workbook.releases = try handedReleases(in: source) }
      workbook.isReadable = true
      workbook.findings.insert(
        contentsOf: fileFindings(of: workbook, hidden: hidden, source: source), at: 0)
    } catch {
      workbook.kind = (try? FileKind.detect(path: path)) ?? .other
      workbook.forms = []
      workbook.findings = [finding(for: error, in: workbook)]
    }
    return workbook
  }

  /// Whether a sheet of a consolidated workbook has a form's records: its other sheets repeat them,
  /// under the same titles, or list what they do not have.
  private func isTable(_ name: String) -> Bool {
    campaign.forms.contains { name == $0.label || name.hasPrefix($0.label + "（") }
  }

  /// Takes out of a consolidated workbook that has lost its stamp the sheets that repeat its
  /// tables: its tables have columns that say where each row came from, and bear the forms' names.
  private func dropRepetitions(of workbook: inout ReturnedWorkbook) {
    let isConsolidated = workbook.forms.contains { $0.records.contains { $0.source != nil } }
    guard isConsolidated else { return }
    for form in workbook.forms where !isTable(form.sheet) {
      workbook.foreignRows += form.records.count
    }
    let dropped = Set(workbook.forms.map(\.sheet).filter { !isTable($0) })
    workbook.findings.removeAll { $0.sheet.map(dropped.contains) == true }
    workbook.forms.removeAll { !isTable($0.sheet) }
  }

  /// What lies on a sheet; nil for a list of ours.
  private func scan(
    _ sheet: WorksheetEntry, of source: WorkbookReader, as file: String
  ) throws(WorkbookError) -> (SheetScan, WorksheetFeatures)? {
    var scanner = SheetScanner(
      recogniser, sheet: sheet.name, file: file, takesRecords: true,
      takesUntitled: sheet.visibility == .visible)
    var first = FirstCell()
    let features = try source.forEachRow(
      of: sheet, collecting: [.mergedRanges, .hiddenColumns]
    ) { row in
      first.take(row)
      // What an earlier check has listed is none of the unit's own.
      guard !first.isList else { return .stop }
      scanner.take(row)
      return .next
    }
    guard !first.isList else { return nil }
    return (scanner.finish(merged: features.mergedRanges), features)
  }

  private func add(_ scan: SheetScan, of sheet: String, to workbook: inout ReturnedWorkbook) {
    workbook.foreignRows += scan.foreignRows
    add(scan.remarks, form: nil, sheet: sheet, to: &workbook)
    for found in scan.forms {
      workbook.forms.append(found.returned)
      if let series = found.title?.series { workbook.series[found.number] = series }
      add(found.remarks, form: found.number, sheet: sheet, to: &workbook)
    }
  }

  private func add(
    _ remarks: [LayoutRemark], form: Int?, sheet: String, to workbook: inout ReturnedWorkbook
  ) {
    for remark in remarks {
      guard
        let finding = book.finding(
          for: remark.check.rawValue, variant: remark.variant, remark.arguments,
          file: workbook.file, sheet: sheet, place: remark.place, rows: remark.rows,
          form: form, value: remark.value)
      else { continue }
      workbook.findings.append(finding)
    }
  }

  // MARK: Files that cannot be read

  private static func variant(of error: WorkbookError) -> String? {
    switch error.code {
    case .wrongPassword: "wrong-password"
    case .encryptionNotSupported: "encryption-unsupported"
    default:
      error.fileKind == .encrypted || error.fileKind == .damaged ? error.fileKind.rawValue : nil
    }
  }

  private func finding(for error: WorkbookError, in workbook: ReturnedWorkbook) -> Finding {
    let kind = error.fileKind
    let check: String
    var variant: String?
    switch error.code {
    case .notWorkbook: check = "file-kind"
    case .limitExceeded, .doctypeRefused: check = "file-limits"
    default:
      check = "file-unreadable"
      variant = Self.variant(of: error)
    }
    let arguments = [
      "kind": kind.chineseName, "advice": kind.advice, "limit": error.chineseLimit,
    ]
    // A campaign that has no rule for it must still not lose a file in silence.
    return book.finding(for: check, variant: variant, arguments, file: workbook.file)
      ?? Finding(
        rule: "S06", severity: .error, file: workbook.file,
        message: error.chineseDescription)
  }
}
