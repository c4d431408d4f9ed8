@testable import XLSX

/// A deflated entry, inflated as it is read and ahead on a second thread: both must give the same
/// bytes and end alike, in chunks and windows of any size.
///
/// The first two bytes choose the sizes, the third when reading is given up.
struct DeflatedTarget: FuzzTarget {
  let name = "deflated"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.bytes.count <= 40_000 ? [[0, 0, 0] + file.bytes, [9, 30, 0] + file.bytes] : []
  }

  func run(_ bytes: [UInt8]) {
    guard bytes.count > 3,
      let archive = try? ArchiveReader(
        FileContents(bytes: Array(bytes[3...])), limits: .standard)
    else { return }
    let chunkSize = 1 + 64 * Int(bytes[0])
    let room = 1 + 16 * Int(bytes[1])
    // Each chunk costs a change of threads: of small ones there must not be too many.
    let most = min(bytes[2] == 0 ? 1 << 20 : 100 * Int(bytes[2]), 500 * chunkSize)
    for entry in archive.entries.prefix(20) {
      let plain = read(entry, of: archive, .never, room: room, most: most)
      let ahead = read(entry, of: archive, .always(chunkSize: chunkSize), room: room, most: most)
      // What was given up stands somewhere else in pieces of another size.
      let count = min(plain.bytes.count, ahead.bytes.count)
      guard plain.bytes.prefix(count) == ahead.bytes.prefix(count) else {
        fatalError("other bytes come from the second thread")
      }
      let isWhole = plain.end != "given up" && ahead.end != "given up"
      guard !isWhole || plain.end == ahead.end && plain.bytes.count == ahead.bytes.count else {
        fatalError("the second thread ends in another way")
      }
    }
  }

  private func read(
    _ entry: ArchiveEntry, of archive: ArchiveReader, _ reading: ReadingAhead, room: Int, most: Int
  ) -> (bytes: [UInt8], end: String) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: room)
    do throws(WorkbookError) {
      let stream = try archive.open(entry, ahead: reading)
      while bytes.count < most {
        let count = try stream.read(into: &buffer, at: buffer.indices)
        guard count > 0 else { return (bytes, "whole") }
        bytes += buffer.prefix(count)
      }
      return (bytes, "given up")
    } catch {
      return (bytes, error.description)
    }
  }
}
