/// A compound file, as far as its directory says what is in it ([MS-CFB]).
///
/// Excel 97–2003 and WPS keep workbooks in such files, and Office keeps encrypted ones there.
struct CompoundFile {
  /// The first eight bytes ([MS-CFB] 2.2).
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// Chains longer than this are circles, or no workbook's.
  private static let longestChain = 4096
  /// Numbers of sectors from here on have another meaning: the end of a chain, free sectors.
  private static let largestSector = 0xFFFF_FFFA

  private let contents: FileContents
  private let sectorSize: Int
  /// The names of the storages and streams.
  private(set) var names: Set<String> = []

  /// Reads the directory, as much of it as is whole.
  ///
  /// - Parameter contents: A file with the ``signature``.
  init(_ contents: FileContents) {
    self.contents = contents
    let header = contents.bytes(at: 0, count: 512)
    sectorSize = header.number(at: 30, bytes: 2) == 12 ? 4096 : 512
    guard header.count == 512 else { return }
    let table = allocationSectors(header)
    var sector = header.number(at: 48, bytes: 4)
    var visited = 0
    while sector < Self.largestSector && visited < Self.longestChain {
      let bytes = self.bytes(of: sector)
      guard bytes.count == sectorSize else { return }
      addNames(bytes)
      visited += 1
      guard let next = successor(of: sector, table) else { return }
      sector = next
    }
  }

  /// What the file is.
  var kind: FileKind {
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") {
      return .encrypted
    }
    if names.contains("Workbook") || names.contains("Book") { return .xls }
    return names.isEmpty ? .damaged : .other
  }

  private func bytes(of sector: Int) -> [UInt8] {
    contents.bytes(at: (sector + 1) * sectorSize, count: sectorSize)
  }

  /// The sectors that hold the allocation table: 109 from the header, further ones in a chain.
  private func allocationSectors(_ header: [UInt8]) -> [Int] {
    var sectors = (0..<109).map { header.number(at: 76 + 4 * $0, bytes: 4) }
    var next = header.number(at: 68, bytes: 4)
    var visited = 0
    while next < Self.largestSector && visited < Self.longestChain {
      let bytes = self.bytes(of: next)
      guard bytes.count == sectorSize else { break }
      sectors += (0..<sectorSize / 4 - 1).map { bytes.number(at: 4 * $0, bytes: 4) }
      next = bytes.number(at: sectorSize - 4, bytes: 4)
      visited += 1
    }
    return sectors
  }

  private func successor(of sector: Int, _ table: [Int]) -> Int? {
    let (block, place) = sector.quotientAndRemainder(dividingBy: sectorSize / 4)
    guard block < table.count, table[block] < Self.largestSector else { return nil }
    let bytes = self.bytes(of: table[block])
    return bytes.count == sectorSize ? bytes.number(at: 4 * place, bytes: 4) : nil
  }

  /// Reads the entries of 128 bytes that a sector of the directory holds ([MS-CFB] 2.6.1).
  private mutating func addNames(_ sector: [UInt8]) {
    for start in stride(from: 0, to: sector.count - 127, by: 128) {
      let length = min(max(sector.number(at: start + 64, bytes: 2) - 2, 0), 62)
      let units = stride(from: 0, to: length - 1, by: 2).map {
        UInt16(truncatingIfNeeded: sector.number(at: start + $0, bytes: 2))
      }
      if !units.isEmpty { names.insert(String(decoding: units, as: UTF16.self)) }
    }
  }
}
