/// A compound file: a file system of streams in one file ([MS-CFB]).
///
/// Excel 97–2003 and WPS keep workbooks in such files, and Office keeps encrypted ones there. Of
/// hostile files each chain ends after as many sectors as the file has room for.
struct CompoundFile {
  /// The first eight bytes ([MS-CFB] 2.2).
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// Streams of fewer bytes lie in the mini stream ([MS-CFB] 2.2, Mini Stream Cutoff Size).
  static let cutoff = 4096
  /// A sector of the mini stream ([MS-CFB] 2.2, Mini Sector Shift).
  static let miniSectorSize = 64
  /// The blocks of the allocation table that the header lists ([MS-CFB] 2.2, DIFAT).
  static let listedBlocks = 109
  /// Directories and lists of blocks of more sectors are no workbook's.
  private static let longestList = 4096

  private let contents: FileContents
  private let sectorSize: Int
  private let table: AllocationTable
  /// The first sector of the mini stream's allocation table.
  private let miniTableStart: Int
  /// The storages and streams, as many as are whole.
  let entries: [CompoundEntry]

  /// Reads the directory, as much of it as is whole.
  ///
  /// - Parameter contents: A file with the ``signature``.
  init(_ contents: FileContents) {
    let header = contents.bytes(at: 0, count: 512)
    let sectorSize = header.number(at: 30, bytes: 2) == 12 ? 4096 : 512
    let table = AllocationTable(
      contents, blocks: Self.blocks(of: contents, header: header, sectorSize: sectorSize),
      blockSize: sectorSize)
    let most = min(Self.longestList, contents.count / sectorSize)
    var entries: [CompoundEntry] = []
    for sector in table.chain(from: header.number(at: 48, bytes: 4), atMost: most) {
      let bytes = contents.bytes(at: (sector + 1) * sectorSize, count: sectorSize)
      guard bytes.count == sectorSize else { break }
      for start in stride(from: 0, to: sectorSize, by: CompoundEntry.size) {
        let entry = Array(bytes[start..<start + CompoundEntry.size])
        entries.append(CompoundEntry(entry, isLong: sectorSize == 4096))
      }
    }
    self.contents = contents
    self.sectorSize = sectorSize
    self.table = table
    self.entries = entries.filter { !$0.name.isEmpty }
    miniTableStart = header.number(at: 60, bytes: 4)
  }

  /// Where the blocks of the allocation table begin: 109 the header lists, others a chain does.
  private static func blocks(
    of contents: FileContents, header: [UInt8], sectorSize: Int
  ) -> [Int] {
    guard header.count == 512 else { return [] }
    var sectors = (0..<listedBlocks).map { header.number(at: 76 + 4 * $0, bytes: 4) }
    var next = header.number(at: 68, bytes: 4)
    var left = min(longestList, contents.count / sectorSize)
    while next < AllocationTable.firstReserved, left > 0 {
      let bytes = contents.bytes(at: (next + 1) * sectorSize, count: sectorSize)
      guard bytes.count == sectorSize else { break }
      sectors += (0..<sectorSize / 4 - 1).map { bytes.number(at: 4 * $0, bytes: 4) }
      next = bytes.number(at: sectorSize - 4, bytes: 4)
      left -= 1
    }
    // Further blocks than the file has room for are repetitions, or free.
    return sectors.prefix(contents.count / sectorSize)
      .map { $0 < AllocationTable.firstReserved ? ($0 + 1) * sectorSize : contents.count }
  }

  /// What the file is.
  var kind: FileKind {
    let names = Set(entries.map(\.name))
    if names.contains("EncryptedPackage") || names.contains("EncryptionInfo") {
      return .encrypted
    }
    if names.contains("Workbook") || names.contains("Book") { return .xls }
    return names.isEmpty ? .damaged : .other
  }

  /// Opens a stream, in whatever storage it lies.
  ///
  /// - Parameter name: Its name.
  /// - Returns: The stream, as far as it is there: some writers give it a length that is too large.
  ///   Nil where there is none of that name.
  func stream(_ name: String) -> CompoundStream? {
    guard let entry = entries.first(where: { $0.name == name && $0.kind == .stream })
    else { return nil }
    return entry.length < Self.cutoff
      ? miniStream(entry) : stream(from: entry.start, entry.length)
  }

  private func stream(from start: Int, _ length: Int) -> CompoundStream {
    let length = min(length, contents.count)
    let sectors = table.chain(from: start, atMost: (length + sectorSize - 1) / sectorSize)
    return CompoundStream(
      contents, places: sectors.map { ($0 + 1) * sectorSize }, sectorSize: sectorSize,
      most: length)
  }

  /// A short stream: in sectors of the mini stream, which is the root's own.
  private func miniStream(_ entry: CompoundEntry) -> CompoundStream? {
    guard let root = entries.first(where: { $0.kind == .root }) else { return nil }
    let mini = stream(from: root.start, root.length)
    let blocks = table.chain(from: miniTableStart, atMost: contents.count / sectorSize)
    let miniTable = AllocationTable(
      contents, blocks: blocks.map { ($0 + 1) * sectorSize }, blockSize: sectorSize)
    let most = (entry.length + Self.miniSectorSize - 1) / Self.miniSectorSize
    let places = miniTable.chain(from: entry.start, atMost: most).map { sector in
      mini.place(of: sector * Self.miniSectorSize) ?? -1
    }
    return CompoundStream(
      contents, places: places, sectorSize: Self.miniSectorSize, most: entry.length)
  }
}
