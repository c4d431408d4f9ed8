import TestSupport
import XLSX

/// A workbook of three sheets, the second of which cannot be unpacked.
enum DamagedSheet {
  static func write(to folder: TemporaryFolder, as name: String = "d.xlsx") throws -> String {
    var bytes = try WorkbookWriter.draft([
      SheetDraft("甲", [[1]]), SheetDraft("乙", [[2]]), SheetDraft("丙", [[3]]),
    ]).bytes()
    let part = Array("xl/worksheets/sheet2.xml".utf8)
    // Its first mention is the one before its packed bytes, the last one is the directory's.
    let start = bytes.indices.first { bytes[$0...].starts(with: part) } ?? 0
    for index in start + part.count..<start + part.count + 40 { bytes[index] = 0xFF }
    return try folder.write(bytes, as: name)
  }
}
