import Checks
import Forms
import Foundation
import Testing
import TestSupport

@testable import Sheets
@testable import XLSX

/// Whatever becomes of a return on its way, reading and checking it ends, with records or with
/// findings: a trap would end the tests.
@Suite(.timeLimit(.minutes(10)))
struct HostileReturnTests {
  /// The fixtures, the smaller ones: many tries are worth more than long ones.
  private static let files =
    Batch.files(in: Batch.fixtures.returns).filter { $0.contains("/附件") }
    + ["银川/宁夏无名技术咨询有限公司.xlsx"]

  /// A file's parts, unpacked.
  private func parts(of file: String) throws -> [(name: String, bytes: [UInt8])] {
    let package = try ArchiveReader(
      FileContents(path: Batch.fixtures.returns + "/" + file), limits: .standard)
    return try package.entries.map { entry in
      let stream = try package.open(entry)
      var bytes: [UInt8] = []
      while try stream.next({ piece in
        for index in piece.indices { bytes.append(piece[index]) }
      }) {}
      return (entry.name, bytes)
    }
  }

  /// Reads, inspects and checks a file of these bytes.
  private func take(_ bytes: [UInt8], as file: String, in folder: TemporaryFolder) throws {
    let path = try folder.write(bytes, as: "return.xlsx")
    let campaign = try Notice.campaign()
    let read = try Notice.reader().read(path: path, as: file)
    #expect(read.isReadable || !read.findings.isEmpty, "\(file) is neither read nor complained of")
    let book = try Notice.book()
    for form in read.forms {
      _ = book.check(form, in: CheckContext(file: file))
      #expect(form.positions.count == campaign.form(form.number)?.columns.count)
    }
    _ = WorkbookInspector(campaign).inspect(path: path, as: file)
  }

  @Test("Cut short anywhere", arguments: files)
  func truncated(_ file: String) throws {
    let folder = try TemporaryFolder()
    let bytes = try Data(contentsOf: URL(filePath: Batch.fixtures.returns + "/" + file))
    for step in 0..<8 {
      try take(Array(bytes.prefix(bytes.count * step / 8)), as: file, in: folder)
    }
  }

  @Test("With bytes of the archive changed", arguments: files)
  func damaged(_ file: String) throws {
    var random = Generator(state: UInt64(file.utf8.reduce(7) { $0 &* 31 &+ Int($1) }.magnitude))
    let folder = try TemporaryFolder()
    let whole = try Array(Data(contentsOf: URL(filePath: Batch.fixtures.returns + "/" + file)))
    for _ in 0..<8 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(
          in: 1...255, using: &random)
      }
      try take(bytes, as: file, in: folder)
    }
  }

  @Test("With the text of its sheets changed, in a sound archive", arguments: files)
  func mutated(_ file: String) throws {
    var random = Generator(state: UInt64(file.utf8.reduce(11) { $0 &* 33 &+ Int($1) }.magnitude))
    let folder = try TemporaryFolder()
    let whole = try parts(of: file)
    let pieces = [
      "<", ">", "\"", "&", "0", "9999999999", "-1", "r=\"ZZZ1\"", "t=\"s\"", "</c>", "<v>", "",
      "1e999", "\u{0}",
    ]
    .map { Array($0.utf8) }
    for _ in 0..<10 {
      var archive = try ZipWriter(to: OutputBytes())
      let chosen = Int.random(in: whole.indices, using: &random)
      for (index, part) in whole.enumerated() {
        var bytes = part.bytes
        if index == chosen {
          for _ in 0..<3 where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...6, using: &random))
            bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &random) ?? [])
          }
        }
        try archive.add(part.name, Deflater(level: .small).deflated(bytes))
      }
      try take(archive.finish(), as: file, in: folder)
    }
  }
}

/// The same numbers at every run (xorshift), so that a failure can be had again.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    if state == 0 { state = 0x9E37_79B9_7F4A_7C15 }
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
