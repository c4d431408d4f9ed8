/// A whole file, byte for byte: archives and all that is mistaken for one.
struct FileTarget: FuzzTarget {
  let name = "file"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.bytes.count <= 40_000 ? [file.bytes] : []
  }

  func run(_ bytes: [UInt8]) { WholeReading.read(bytes) }
}
