internal import Forms
internal import XLSX

extension ReturnReader {
  /// The most rows that are looked at: every one of them was decided by somebody.
  private static let mostRows = 100_000

  /// What was let through where a workbook of ours was made.
  func handedReleases(in source: WorkbookReader) throws(WorkbookError) -> [HandedRelease] {
    guard let sheet = source.sheets.first(where: { $0.name == HandedRelease.sheetName }) else {
      return []
    }
    var columns: [Int] = []
    var releases: [HandedRelease] = []
    var rows = 0
    try source.forEachRow(of: sheet) { row in
      rows += 1
      guard rows <= Self.mostRows else { return .stop }
      let texts = TextRow(row).cells
      if columns.isEmpty {
        let found = HandedRelease.headers.compactMap { header in
          texts.first { $0.text == header }?.column
        }
        if found.count == HandedRelease.headers.count { columns = found }
        return .next
      }
      let values = columns.map { column in texts.first { $0.column == column }?.text ?? "" }
      // The cell's digits are its row: F35.
      guard let number = Int(values[1].drop { $0.isLetter }), !values[2].isEmpty else {
        return .next
      }
      releases.append(
        HandedRelease(
          file: values[0], row: number, rule: values[2], reason: values[3], decidedBy: values[4]))
      return .next
    }
    return releases
  }
}
