/// A workbook given by its parts, which are put into a sound archive: so that mutations reach the
/// parsers and their interplay instead of ending at a checksum.
///
/// Parts are separated by the byte 1C, a part's name from its content by 1F; XML allows neither.
struct PackageTarget: FuzzTarget {
  let name = "package"
  private let partEnd: UInt8 = 0x1C
  private let nameEnd: UInt8 = 0x1F

  func seeds(of file: SeedFile) -> [[UInt8]] {
    let size = file.parts.reduce(0) { $0 + $1.bytes.count }
    guard (1...200_000).contains(size) else { return [] }
    let parts = file.parts.map { Array($0.name.utf8) + [nameEnd] + $0.bytes }
    return [Array(parts.joined(separator: [partEnd]))]
  }

  func run(_ bytes: [UInt8]) { WholeReading.read(archive(of: bytes)) }

  /// The archive of the parts.
  func archive(of bytes: [UInt8]) -> [UInt8] {
    var zip = StoredZip()
    for part in bytes.split(separator: partEnd) {
      let name = part.prefix { $0 != nameEnd }
      zip.add(String(decoding: name, as: UTF8.self), Array(part.dropFirst(name.count + 1)))
    }
    return zip.bytes
  }
}
