import Foundation
import Testing

@testable import XLSX

/// An entry gives the same bytes and ends alike, whoever inflates it.
@Suite(.timeLimit(.minutes(10))) struct EntryStreamTests {
  /// As long as several chunks, and nowhere the same.
  private static let bytes = (0..<900_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
  private static let blocks = StoredZip.blocks(of: bytes, blockSize: 10_007)

  private static let ways: [ReadingAhead] = [
    .never, .always(chunkSize: 256 << 10), .always(chunkSize: 1000), .always(chunkSize: 7_919),
    .whereItPays,
  ]

  private func archive(_ zip: StoredZip) throws -> ArchiveReader {
    try ArchiveReader(FileContents(bytes: zip.bytes), limits: .standard)
  }

  /// What an entry holds, and the error at its end.
  private func read(
    _ zip: StoredZip, _ way: ReadingAhead
  ) throws -> (bytes: [UInt8], error: WorkbookError?) {
    let archive = try archive(zip)
    let stream = try archive.open(#require(archive.entries.first), ahead: way)
    var buffer = [UInt8](repeating: 0, count: 60_000)
    var bytes: [UInt8] = []
    do throws(WorkbookError) {
      while true {
        let count = try stream.read(into: &buffer, at: 100..<50_000)
        guard count > 0 else { return (bytes, nil) }
        bytes += buffer[100..<100 + count]
      }
    } catch {
      #expect(throws: WorkbookError.self) { try stream.read(into: &buffer, at: 0..<9) }
      return (bytes, error)
    }
  }

  @Test("A sound entry comes whole", arguments: ways)
  func sound(_ way: ReadingAhead) throws {
    var zip = StoredZip()
    zip.add("a", Self.bytes, packed: Self.blocks)
    let (bytes, error) = try read(zip, way)
    #expect(bytes == Self.bytes)
    #expect(error == nil)
  }

  @Test("What stands before damage comes first, then the damage", arguments: ways)
  func damaged(_ way: ReadingAhead) throws {
    var packed = Self.blocks
    // The head of a block in the middle: 3 is no kind of block.
    packed[50 * 10_012] = 7
    var zip = StoredZip()
    zip.add("a", Self.bytes, packed: packed)
    let (bytes, error) = try read(zip, way)
    #expect(bytes == Array(Self.bytes.prefix(50 * 10_007)))
    #expect(error?.code == .damaged)
  }

  @Test("A wrong checksum, a wrong size and a cut end are damage", arguments: ways)
  func untrue(_ way: ReadingAhead) throws {
    var wrongSum = StoredZip()
    wrongSum.add("a", Self.bytes, packed: Self.blocks, checksum: 7)
    var wrongSize = StoredZip()
    wrongSize.add(
      "a", Self.bytes.dropLast(), packed: Self.blocks,
      checksum: StoredZip.checksum(Self.bytes))
    var cut = StoredZip()
    cut.add("a", Self.bytes, packed: Self.blocks.dropLast(70_000))
    for zip in [wrongSum, wrongSize, cut] {
      let (bytes, error) = try read(zip, way)
      #expect(Self.bytes.starts(with: bytes))
      #expect(bytes.count > 800_000)
      #expect(error?.code == .damaged)
    }
  }

  @Test("Entries of one archive are read side by side")
  func sideBySide() throws {
    var zip = StoredZip()
    for name in ["a", "b", "c"] { zip.add(name, Self.bytes, packed: Self.blocks) }
    let archive = try archive(zip)
    let streams = try archive.entries.map { entry in
      try archive.open(entry, ahead: entry.index == 1 ? .never : .always(chunkSize: 5000))
    }
    var buffer = [UInt8](repeating: 0, count: 3000)
    var sums: [[UInt8]] = [[], [], []]
    while sums.contains(where: { $0.count < Self.bytes.count }) {
      for (place, stream) in streams.enumerated() {
        let count = try stream.read(into: &buffer, at: buffer.indices)
        sums[place] += buffer.prefix(count)
      }
    }
    #expect(sums == [Self.bytes, Self.bytes, Self.bytes])
  }

  @Test("A stream that is let go of midway ends its thread")
  func givenUp() throws {
    var zip = StoredZip()
    zip.add("a", Self.bytes, packed: Self.blocks)
    let archive = try archive(zip)
    let entry = try #require(archive.entries.first)
    var buffer = [UInt8](repeating: 0, count: 3000)
    let before = threads
    for count in 0..<300 {
      let stream = try archive.open(entry, ahead: .always(chunkSize: 1000))
      for _ in 0..<count % 5 { _ = try stream.read(into: &buffer, at: buffer.indices) }
    }
    guard let before, let after = threads else { return }
    // Other tests run beside this one: a few threads may be theirs.
    #expect(after < before + 100)
  }

  /// How many threads this process has; nil where the system does not say.
  private var threads: Int? {
    try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
  }
}
