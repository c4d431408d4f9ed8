import Testing

@testable import XLSX

@Suite struct FileKindTests {
  /// Files that begin with a text.
  static let texts: [(String, FileKind)] = [
    ("", .empty),
    ("%PDF-1.7", .pdf),
    ("Rar!\u{1A}\u{7}\u{1}\0", .rar),
    ("\0\0\0\u{18}ftypheic", .image),
    ("<html><table>", .html),
    ("\u{FEFF}\n<!DOCTYPE html>", .html),
    ("MIME-Version: 1.0\r\n", .html),
    ("姓名,性别\r\n王伟,男\r\n", .csv),
    ("<?xml version=\"1.0\"?><Workbook/>", .other),
    ("\u{0}\u{1}\u{2}\u{3}", .other),
  ]

  @Test("The first bytes say what a file is, whatever its name", arguments: texts)
  func text(_ text: String, _ expected: FileKind) {
    #expect(FileKind.detect(bytes: Array(text.utf8)) == expected)
  }

  /// Files that begin with bytes that are no text.
  static let samples: [([UInt8], FileKind)] = [
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], .rar),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    // 姓名,性别 in GB 18030.
    ([0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xD0, 0xD4, 0xB1, 0xF0], .csv),
    // UTF-16 with its mark, as Excel's "Unicode text" is.
    ([0xFF, 0xFE, 0xD3, 0x59, 0x2C, 0x00], .csv),
    ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00, 0xBB], .xls),
    // The end of a real archive is missing.
    (Array(Sketch().bytes.prefix(500)), .damaged),
    (Sketch().bytes, .xlsx),
    (CompoundFile.signature, .damaged),
  ]

  @Test("Signatures say what a file is", arguments: samples)
  func signature(_ bytes: [UInt8], _ expected: FileKind) {
    #expect(FileKind.detect(bytes: bytes) == expected)
  }

  @Test("A sample cut within a character is still text")
  func cutText() {
    let text = Array(String(repeating: "姓名", count: 3000).utf8)
    for count in 8189...8193 {
      #expect(FileKind.detect(bytes: Array(text.prefix(count))) == .csv, "\(count) bytes")
    }
  }

  @Test(
    "The type of the main part says what a package is",
    arguments: [
      ("sheet.main", FileKind.xlsx), ("template.main", .xlsx),
      ("application/vnd.ms-excel.sheet.macroEnabled.main+xml", .xlsm),
      ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", .xlsb),
      (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", .zip
      ),
    ])
  func package(_ type: String, _ expected: FileKind) {
    var sketch = Sketch()
    sketch["[Content_Types].xml"] = Sketch.contentTypes(type)
    #expect(FileKind.detect(bytes: sketch.bytes) == expected)
  }

  @Test("Archives of other things are told apart")
  func archives() {
    var text = StoredZip()
    text.add("a.txt", [0x61])
    #expect(FileKind.detect(bytes: text.bytes) == .zip)
    #expect(FileKind.detect(bytes: StoredZip().bytes) == .zip)
    var document = StoredZip()
    document.add("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))
    #expect(FileKind.detect(bytes: document.bytes) == .ods)
    var lost = Sketch()
    lost.parts["xl/workbook.xml"] = nil
    #expect(FileKind.detect(bytes: lost.bytes) == .damaged)
  }

  @Test(
    "The directory of a compound file says what is in it",
    arguments: [
      (["Workbook"], FileKind.xls), (["Book"], .xls), (["WordDocument"], .other),
      (["EncryptionInfo", "EncryptedPackage"], .encrypted), ([], .damaged),
      // The sixth entry stands in the directory's second sector.
      (["A", "B", "C", "D", "E", "EncryptedPackage"], .encrypted),
    ])
  func compoundFile(_ names: [String], _ expected: FileKind) {
    #expect(FileKind.detect(bytes: CompoundSketch(names).bytes) == expected)
  }

  @Test("A directory that runs in a circle comes to an end")
  func circle() {
    #expect(FileKind.detect(bytes: CompoundSketch(["A"], isCircular: true).bytes) == .other)
  }

  @Test("A missing file is an error, not a kind")
  func missing() {
    let error = #expect(throws: WorkbookError.self) {
      try FileKind.detect(path: "/nowhere/名册.xlsx")
    }
    #expect(error?.code == .notFound)
  }
}
