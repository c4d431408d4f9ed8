import Foundation
import Testing

@testable import XLSX

/// Whatever becomes of any fixture on its way, reading ends with rows or with a `WorkbookError`.
///
/// A trap ends the whole run; `scripts/fuzz` looks further, with coverage to guide it.
@Suite struct DamagedFixtureTests {
  private static let folder =
    #filePath.components(separatedBy: "/Tests/")[0] + "/fixtures"

  /// Every file of the fixtures but the scripts: workbooks, and what is mistaken for one.
  static let fixtures: [String] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let suffixes = ["xlsx", "xls", "csv", "rar"]
    return names.filter { name in suffixes.contains { name.hasSuffix(".\($0)") } }.sorted()
  }()

  private static func bytes(of name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }

  /// Reads all there is; true where no error came.
  @discardableResult
  private func read(_ bytes: [UInt8]) -> Bool {
    _ = FileKind.detect(bytes: bytes)
    // A damaged length may promise much: what is tested here is small.
    var limits = ReadingLimits.standard
    limits.totalBytes = 8 << 20
    limits.duration = .seconds(10)
    do throws(WorkbookError) {
      let workbook = try WorkbookReader(bytes: bytes, limits: limits)
      _ = try workbook.properties()
      for sheet in workbook.sheets {
        try workbook.forEachRow(of: sheet) { row in
          for cell in row.cells { _ = (cell.value, cell.rawText, cell.numberFormat, cell.fault) }
          return row.number < 40 ? .next : .stop
        }
      }
      return true
    } catch {
      #expect(error.limit != "duration", "reading takes seconds")
      return false
    }
  }

  @Test("There are fixtures to damage")
  func present() { #expect(Self.fixtures.count > 30) }

  @Test("A fixture cut short is an error or rows", arguments: fixtures)
  func truncated(_ name: String) throws {
    let bytes = try Self.bytes(of: name)
    for part in 0..<10 { read(Array(bytes.prefix(bytes.count * part / 10))) }
    for missing in [1, 2, 21, 22, 23] { read(Array(bytes.dropLast(missing))) }
  }

  @Test("A fixture with bytes flipped, doubled, swapped or left out", arguments: fixtures)
  func damaged(_ name: String) throws {
    let bytes = try Self.bytes(of: name)
    var mutation = SeededMutation(seed: UInt64(bytes.count))
    for _ in 0..<6 {
      var damaged = bytes
      for _ in 0...mutation.below(3) { damaged = mutation.damage(damaged) }
      read(damaged)
    }
  }

  @Test("A part damaged or cut, in a sound archive", arguments: fixtures)
  func damagedParts(_ name: String) throws {
    let bytes = try Self.bytes(of: name)
    guard
      let archive = try? ArchiveReader(FileContents(bytes: bytes), limits: .standard)
    else { return }
    var parts: [(name: String, bytes: [UInt8])] = []
    for entry in archive.entries {
      guard let stream = try? archive.open(entry) else { continue }
      var part: [UInt8] = []
      while (try? stream.next { piece throws(WorkbookError) in part.append(copying: piece) })
        == true, part.count < 100_000
      {}
      parts.append((entry.name, part))
    }
    var mutation = SeededMutation(seed: UInt64(bytes.count) ^ 0xFACE)
    let damages = parts.reduce(0) { $0 + $1.bytes.count } < 200_000 ? 4 : 1
    for _ in 0..<damages where !parts.isEmpty {
      let chosen = mutation.below(parts.count)
      var zip = StoredZip()
      for (index, part) in parts.enumerated() {
        zip.add(part.name, index == chosen ? mutation.damage(part.bytes) : part.bytes)
      }
      read(zip.bytes)
    }
  }
}
