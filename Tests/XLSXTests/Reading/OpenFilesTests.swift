import Foundation
import Testing
import XLSX

@Suite struct OpenFilesTests {
  /// How many descriptors this process has open; nil where the system does not say.
  private var openFiles: Int? {
    try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
  }

  @Test("Thousands of files, sound and damaged, leave no descriptor open")
  func descriptors() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sound = folder.appending(path: "甲.xlsx")
    let damaged = folder.appending(path: "乙.xlsx")
    let bytes = Sketch(rows: "<row><c><v>1</v></c></row>").bytes
    try Data(bytes).write(to: sound)
    try Data(bytes.prefix(700)).write(to: damaged)
    let before = openFiles
    for _ in 0..<2000 {
      #expect(throws: WorkbookError.self) { try WorkbookReader(path: damaged.path) }
      #expect(try WorkbookReader(path: sound.path).sheets.count == 1)
    }
    guard let before, let after = openFiles else { return }
    // Other tests run beside this one: a few descriptors may be theirs.
    #expect(after < before + 100)
  }
}
