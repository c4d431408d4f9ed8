@testable import XLSX

/// A worksheet read twice, with the scanner of plain rows and by the parser alone: what the parser
/// reads to its end must come out the same.
struct ScanningTarget: FuzzTarget {
  let name = "scanning"
  private let rowsTag = Array("<sheetData>".utf8)

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts.filter { $0.name.contains("worksheets/sheet") && $0.bytes.count <= 100_000 }
      .flatMap { [[0, 0] + $0.bytes, [1, 200] + $0.bytes] }
  }

  func run(_ bytes: [UInt8]) {
    var zip = StoredZip()
    zip.add("sheet.xml", shifted(bytes))
    guard let package = try? OfficePackage(FileContents(bytes: zip.bytes), limits: .standard),
      let parsed = try? rows(in: package, parserAlone: true)
    else { return }
    guard let scanned = try? rows(in: package, parserAlone: false) else {
      fatalError("the scanner refuses what the parser reads")
    }
    guard scanned == parsed else { fatalError("the scanner reads otherwise than the parser") }
  }

  /// The markup; where the first byte is odd, spaces before the first row move the end of the
  /// scanner's window of 256 KiB into it, to where the second byte says.
  private func shifted(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 2 else { return [] }
    var markup = Array(bytes[2...])
    let isShifted = bytes[0] & 1 == 1
    guard isShifted,
      let start = markup.indices.first(where: { markup[$0...].starts(with: rowsTag) })
    else { return markup }
    let spaces = (256 << 10) - start - rowsTag.count - Int(bytes[1]) * 8
    let blank = [UInt8](repeating: UInt8(ascii: " "), count: max(0, spaces))
    markup.insert(contentsOf: blank, at: start + rowsTag.count)
    return markup
  }

  private func rows(
    in package: OfficePackage, parserAlone: Bool
  ) throws(WorkbookError) -> [String] {
    let context = CellContext(
      strings: SharedStrings(pages: [Array("甲乙".utf8)], ends: [3, 6, 6]),
      styles: StyleSheet(codes: [164: "[h]:mm"], formatIDs: [0, 14, 49, 164, 22, 2]),
      dateSystem: .from1900)
    let stream = try WorksheetStream(
      PartName("sheet.xml"), in: package, context: context, limits: .standard,
      parserAlone: parserAlone)
    var batch = RowBatch(context: context)
    var lines: [String] = []
    while try stream.next(&batch) {
      for record in batch.rows {
        let row = Row(batch: batch, record: record)
        WholeReading.read(row)
        lines.append("\(row.number) \(row.isHidden)")
        for cell in row.cells {
          lines.append(
            "\(cell.column) \(cell.kind) \(cell.styleIndex) \(cell.isFormula) \(cell.rawText)"
              + " \(cell.fault.map { "\($0)" } ?? "")")
        }
      }
    }
    return lines
  }
}
