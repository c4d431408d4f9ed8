@testable import XLSX

/// A small workbook behind a password that takes next to no work to try.
enum LockedSample {
  static let password: Password = "口令 ①"

  /// The workbook, a few segments long or as long as the rows make it.
  static func bytes(rows: Int = 400, spins: Int = 1) throws -> [UInt8] {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("名册")
    for row in 1...rows {
      // Numbers that do not repeat: the package shall not deflate to nothing.
      try sheet.append([.integer(row), .string("人员\(row &* 2_654_435_761 % 999_983)")])
    }
    var archive = try ZipWriter(lock: PackageLock(password, spins: spins))
    for part in try workbook.parts() { try archive.add(part.name, part.data) }
    return try archive.finish()
  }
}
