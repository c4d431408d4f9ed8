@testable import XLSX

/// A file of the fixtures, taken apart.
struct SeedFile {
  let bytes: [UInt8]
  /// The entries in the order of the archive; none where the file is none.
  let parts: [(name: String, bytes: [UInt8])]

  /// Reads a file; nil where there is none.
  init?(path: String) {
    guard let contents = try? FileContents(path: path) else { return nil }
    bytes = contents.bytes(at: 0, count: contents.count)
    var parts: [(name: String, bytes: [UInt8])] = []
    if let archive = try? ArchiveReader(contents, limits: .standard) {
      for entry in archive.entries {
        guard let stream = try? archive.open(entry) else { continue }
        var part: [UInt8] = []
        while (try? stream.next { bytes throws(WorkbookError) in
          part.append(copying: bytes)
        }) == true, part.count < 1 << 20 {}
        parts.append((entry.name, part))
      }
    }
    self.parts = parts
  }

  /// The parts whose names end in some way, as far as they are small enough to be mutated well.
  func parts(ending suffix: String) -> [[UInt8]] {
    parts.filter { $0.name.hasSuffix(suffix) && $0.bytes.count <= 100_000 }.map(\.bytes)
  }
}
