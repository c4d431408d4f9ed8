@testable import XLSX

/// The markup of a worksheet, in pieces, and the rows that it makes.
struct WorksheetTarget: FuzzTarget {
  let name = "worksheet"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts.filter { $0.name.contains("worksheets/sheet") && $0.bytes.count <= 100_000 }
      .map { MarkupFeed.seed($0.bytes) }
  }

  func run(_ bytes: [UInt8]) {
    let context = CellContext(
      strings: SharedStrings(pages: [Array("甲乙".utf8)], ends: [3, 6, 6]),
      styles: StyleSheet(codes: [164: "[h]:mm"], formatIDs: [0, 14, 49, 164, 22, 2]),
      dateSystem: .from1900)
    var handler = WorksheetHandler(
      context: context, gathering: WorksheetFeaturesHandler(.all, limits: .standard),
      limits: .standard)
    var batch = RowBatch(context: context)
    var kept: Row?
    MarkupFeed(bytes).parse(into: &handler) { handler in
      guard handler.builder.hasRows else { return }
      if !isKnownUniquelyReferenced(&batch) { batch = RowBatch(context: context) }
      batch.rows.removeAll(keepingCapacity: true)
      handler.builder.moveRows(to: batch)
      for record in batch.rows { WholeReading.read(Row(batch: batch, record: record)) }
      // Every other batch is kept, as a program may.
      if let row = kept {
        WholeReading.read(row)
        kept = nil
      } else {
        kept = batch.rows.last.map { Row(batch: batch, record: $0) }
      }
    }
  }
}
