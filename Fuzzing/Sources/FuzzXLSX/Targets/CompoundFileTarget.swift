@testable import XLSX

/// The directory of a compound file, and what a file's first bytes say of its kind.
struct CompoundFileTarget: FuzzTarget {
  let name = "compound"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.bytes.starts(with: CompoundFile.signature) ? [file.bytes] : [Array(file.bytes.prefix(512))]
  }

  func run(_ bytes: [UInt8]) {
    _ = FileKind.detect(bytes: bytes)
    let file = CompoundFile(FileContents(bytes: CompoundFile.signature + bytes.dropFirst(8)))
    _ = file.kind
    for entry in file.entries {
      guard let stream = file.stream(entry.name) else { continue }
      // The first bytes, some from the middle, and what lies behind the end.
      for offset in [0, stream.count / 2, stream.count - 1, stream.count] {
        _ = stream.bytes(at: offset, count: 100)
      }
    }
  }
}
