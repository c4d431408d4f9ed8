import Foundation
import Testing
import XLSX

@Suite struct ArchiveReaderTests {
  /// What stands before archives: the stub of a self-extracting one, a line break of a download,
  /// another archive.
  static let heads: [[UInt8]] = [
    Array("MZ\u{1}\u{2}\u{3}".utf8), Array("\r\n".utf8), Array("PK\u{3}\u{4}".utf8),
    Sketch(rows: "<row><c><v>9</v></c></row>").bytes,
  ]

  @Test("An archive is found behind what was put before it", arguments: heads)
  func prefixed(_ head: [UInt8]) throws {
    let bytes = head + Sketch(rows: "<row><c><v>1</v></c></row>").bytes
    let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).xlsx"
    try Data(bytes).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try FileKind.detect(path: path) == .xlsx)
    for workbook in try [WorkbookReader(bytes: bytes), WorkbookReader(path: path)] {
      var numbers: [CellValue] = []
      try workbook.forEachRow(of: #require(workbook.sheets.first)) { row in
        numbers += row.cells.map(\.value)
        return .next
      }
      #expect(numbers == [.number(1)])
    }
  }

  @Test("A record that only looks like the end of an archive makes none")
  func noArchive() {
    let text = Array("姓名,性别\n".utf8)
    let record: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    #expect(FileKind.detect(bytes: text + record.prefix(21)) != .zip)
    #expect(FileKind.detect(bytes: text + record) != .zip)
    #expect(FileKind.detect(bytes: text + record.map { $0 == 0 ? 0xFF : $0 }) != .zip)
  }
}
