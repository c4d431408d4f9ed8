@testable import XLSX

/// The markup of a worksheet, read by the scanner and by the parser alone: both must see the same.
///
/// The first byte chooses how much the scanner looks at together, since where its window ends
/// is what an attacker chooses too.
struct RowsTarget: FuzzTarget {
  let name = "rows"
  private static let part = PartName("sheet.xml")

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts.filter { $0.name.contains("worksheets/sheet") && $0.bytes.count <= 100_000 }
      .flatMap { [[0] + $0.bytes, [20] + $0.bytes] }
  }

  func run(_ bytes: [UInt8]) {
    var zip = StoredZip()
    zip.add(Self.part.path, Array(bytes.dropFirst()))
    guard let package = try? OfficePackage(FileContents(bytes: zip.bytes), limits: .standard)
    else { return }
    let choice = Int(bytes.first ?? 0)
    let windowSize = choice == 0 ? PartWindow.standardSize : 100 + 16 * choice
    var way = WorksheetStream.Way(isParserAlone: true, windowSize: windowSize)
    let parsed = rows(in: package, way)
    way.isParserAlone = false
    let scanned = rows(in: package, way)
    // Where the parser finds damage, the scanner may have looked past it.
    let isSame =
      parsed.isWhole
      ? scanned.isWhole && scanned.lines == parsed.lines
      : scanned.lines.starts(with: parsed.lines)
    guard isSame else { fatalError("the scanner sees other rows than the parser") }
  }

  private func rows(
    in package: OfficePackage, _ way: WorksheetStream.Way
  ) -> (lines: [String], isWhole: Bool) {
    let context = CellContext(
      strings: SharedStrings(pages: [Array("甲乙".utf8)], ends: [3, 6, 6]),
      styles: StyleSheet(codes: [164: "[h]:mm"], formatIDs: [0, 14, 49, 164, 22, 2]),
      dateSystem: .from1900)
    var lines: [String] = []
    do throws(WorkbookError) {
      let stream = try WorksheetStream(
        Self.part, in: package, context: context, limits: .standard,
        gathering: WorksheetFeaturesHandler(.all.subtracting(.formulas), limits: .standard),
        way)
      var batch = RowBatch(context: context)
      while try stream.next(&batch) {
        for record in batch.rows {
          let row = Row(batch: batch, record: record)
          WholeReading.read(row)
          lines.append("\(row.number) \(row.isHidden)")
          lines += row.cells.map { cell in
            "\(cell.reference) \(cell.value) \(cell.rawText) \(cell.styleIndex) \(cell.isFormula)"
              + " \(cell.isBlank) \(cell.fault.map { "\($0)" } ?? "")"
          }
        }
      }
      lines.append("\(stream.features)")
      return (lines, true)
    } catch {
      return (lines, false)
    }
  }
}
