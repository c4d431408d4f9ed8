/// Says which sector of a compound file comes after which ([MS-CFB] 2.3 and 2.4).
///
/// The table itself stays in the file; a block of it is read when a chain comes by.
struct AllocationTable {
  /// Numbers of sectors from here on have another meaning: the end of a chain, a free sector.
  static let firstReserved = 0xFFFF_FFFA
  /// Numbers that are written for the sectors of the tables themselves, and for none.
  static let tableOfTables = 0xFFFF_FFFC
  static let table = 0xFFFF_FFFD
  static let endOfChain = 0xFFFF_FFFE
  static let free = 0xFFFF_FFFF

  private let contents: FileContents
  /// Where in the file each block of the table begins.
  private let blocks: [Int]
  private let blockSize: Int

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - contents: The file.
  ///   - blocks: Where in the file each block of the table begins.
  ///   - blockSize: How many bytes a block has.
  init(_ contents: FileContents, blocks: [Int], blockSize: Int) {
    self.contents = contents
    self.blocks = blocks
    self.blockSize = blockSize
  }

  /// Follows a chain.
  ///
  /// - Parameters:
  ///   - first: The first sector.
  ///   - most: After how many sectors to stop: what ends a chain that is a circle.
  /// - Returns: The sectors in their order, as many as there are before the chain ends or breaks.
  func chain(from first: Int, atMost most: Int) -> [Int] {
    var chain: [Int] = []
    var block: (index: Int, bytes: [UInt8]) = (-1, [])
    var sector = first
    while sector < Self.firstReserved, chain.count < most {
      chain.append(sector)
      let (index, place) = sector.quotientAndRemainder(dividingBy: blockSize / 4)
      guard index < blocks.count else { break }
      if index != block.index {
        block = (index, contents.bytes(at: blocks[index], count: blockSize))
      }
      guard block.bytes.count == blockSize else { break }
      sector = block.bytes.number(at: 4 * place, bytes: 4)
    }
    return chain
  }
}
