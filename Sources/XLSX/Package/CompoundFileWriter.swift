/// Writes a compound file of one long stream and some short ones ([MS-CFB], version 3).
///
/// The long stream stands first, so that it can be written before anything else is known.
struct CompoundFileWriter {
  /// How many bytes a sector has.
  static let sectorSize = 512
  /// How many bytes stand before the first sector.
  static let headerSize = 512

  private let directory: CompoundDirectory

  /// Prepares a file.
  ///
  /// - Parameter nodes: What lies in the root.
  init(_ nodes: [CompoundNode]) {
    directory = CompoundDirectory(nodes)
  }

  /// Writes the file around the long stream, which is there from ``headerSize`` on.
  ///
  /// - Parameter output: Where it goes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails, or
  ///   the long stream goes beyond the 2 GiB of the format.
  func write(to output: OutputBytes) throws(WorkbookError) {
    guard directory.writtenCount < 1 << 31 else {
      throw WorkbookError(.writingFailed, detail: "too large for a compound file")
    }
    let written = Self.sectors(directory.writtenCount)
    let mini = Self.sectors(directory.miniStream.count)
    let miniTable = Self.sectors(directory.miniTable.count)
    let entries = directory.bytes(miniStart: written)
    let chains = [written, mini, miniTable, Self.sectors(entries.count)]
    let (blocks, lists) = Self.blocks(for: chains.reduce(0, +))
    let starts = chains.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }

    var tail = directory.miniStream
    tail.pad(to: Self.sectorSize)
    tail += directory.miniTable
    Self.fill(&tail)
    tail += entries
    tail += Self.lists(lists, blocks: blocks, from: starts[4])
    tail += Self.table(chains, lists: lists, blocks: blocks)
    // The last sector of the long stream is filled up.
    let end = Self.headerSize + directory.writtenCount
    var padding = [UInt8](repeating: 0, count: written * Self.sectorSize - directory.writtenCount)
    padding += tail
    try output.write(padding, at: end)
    try output.write(
      Self.header(
        directory: starts[3], miniTable: (starts[2], miniTable), lists: lists, blocks: blocks,
        end: starts[4]),
      at: 0)
  }

  /// How many blocks the allocation table needs, and sectors that list the blocks which the header
  /// does not: they are in the table themselves.
  private static func blocks(for sectors: Int) -> (blocks: Int, lists: Int) {
    var (blocks, lists) = (0, 0)
    while blocks * (sectorSize / 4) < sectors + blocks + lists {
      blocks += 1
      let perList = sectorSize / 4 - 1
      lists = (max(0, blocks - CompoundFile.listedBlocks) + perList - 1) / perList
    }
    return (blocks, lists)
  }

  private static func table(_ chains: [Int], lists: Int, blocks: Int) -> [UInt8] {
    var table: [UInt8] = []
    var next = 0
    for count in chains where count > 0 {
      for _ in 1..<count {
        next += 1
        table.append(number: next, bytes: 4)
      }
      next += 1
      table.append(number: AllocationTable.endOfChain, bytes: 4)
    }
    for _ in 0..<lists { table.append(number: AllocationTable.tableOfTables, bytes: 4) }
    for _ in 0..<blocks { table.append(number: AllocationTable.table, bytes: 4) }
    fill(&table)
    return table
  }

  /// The sectors that list the blocks beyond those in the header, each with the next one's number.
  private static func lists(_ count: Int, blocks: Int, from start: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = CompoundFile.listedBlocks
    for list in 0..<count {
      for _ in 0..<sectorSize / 4 - 1 {
        let number = block < blocks ? start + count + block : AllocationTable.free
        bytes.append(number: number, bytes: 4)
        block += 1
      }
      let isLast = list == count - 1
      bytes.append(number: isLast ? AllocationTable.endOfChain : start + list + 1, bytes: 4)
    }
    return bytes
  }

  /// [MS-CFB] 2.2.
  private static func header(
    directory: Int, miniTable: (start: Int, count: Int), lists: Int, blocks: Int, end: Int
  ) -> [UInt8] {
    var header = CompoundFile.signature + [UInt8](repeating: 0, count: 16)
    // Version 3.62, lower bytes first, sectors of 2⁹ and mini sectors of 2⁶ bytes.
    for number in [0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0] { header.append(number: number, bytes: 2) }
    let none = AllocationTable.endOfChain
    for number in [
      0, blocks, directory, 0, CompoundFile.cutoff, miniTable.count > 0 ? miniTable.start : none,
      miniTable.count, lists > 0 ? end : none, lists,
    ] {
      header.append(number: number, bytes: 4)
    }
    for block in 0..<CompoundFile.listedBlocks {
      let number = block < blocks ? end + lists + block : AllocationTable.free
      header.append(number: number, bytes: 4)
    }
    return header
  }

  private static func sectors(_ bytes: Int) -> Int { (bytes + sectorSize - 1) / sectorSize }

  /// Fills a table up to whole sectors with free ones.
  private static func fill(_ table: inout [UInt8]) {
    while table.count % sectorSize != 0 {
      table.append(number: AllocationTable.free, bytes: 4)
    }
  }
}
