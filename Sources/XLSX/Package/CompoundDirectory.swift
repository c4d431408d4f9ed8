/// The directory of a compound file that is to be written, with the short streams
/// ([MS-CFB] 2.6.1 to 2.6.4).
struct CompoundDirectory {
  /// The number that says that there is no entry.
  private static let none = 0xFFFF_FFFF

  private struct Entry {
    var name: String
    var kind: CompoundEntry.Kind
    var isRed = false
    var left = none
    var right = none
    var child = none
    var start = 0
    var length = 0
  }

  private var entries: [Entry] = [Entry(name: "Root Entry", kind: .root)]
  /// The short streams one behind another, each from the beginning of a mini sector.
  private(set) var miniStream: [UInt8] = []
  /// The allocation table of the mini stream.
  private(set) var miniTable: [UInt8] = []
  /// How many bytes the stream has that is written already.
  private(set) var writtenCount = 0

  /// Makes a directory.
  ///
  /// - Parameter nodes: What lies in the root.
  init(_ nodes: [CompoundNode]) {
    entries[0].child = add(nodes)
  }

  /// Adds the nodes of a storage.
  ///
  /// - Returns: The entry at the root of their tree.
  private mutating func add(_ nodes: [CompoundNode]) -> Int {
    let sorted = nodes.sorted(by: CompoundNode.precedes)
    let indices = sorted.indices.map { entries.count + $0 }
    for node in sorted {
      switch node.content {
      case .storage: entries.append(Entry(name: node.name, kind: .storage))
      case .stream(let bytes):
        entries.append(
          Entry(
            name: node.name, kind: .stream, start: addShort(bytes), length: bytes.count))
      case .written(let count):
        entries.append(Entry(name: node.name, kind: .stream, length: count))
        writtenCount = count
      }
    }
    for (node, index) in zip(sorted, indices) {
      if case .storage(let nodes) = node.content { entries[index].child = add(nodes) }
    }
    // Levels that are full, of 1, 2, 4… entries: what is left over stands below them.
    let fullLevels = (indices.count + 1).bitWidth - 1 - (indices.count + 1).leadingZeroBitCount
    return tree(indices[...], above: fullLevels)
  }

  /// Makes a balanced tree of entries; those below the full levels are red, so that all ways down
  /// pass as many black ones ([MS-CFB] 2.6.4).
  private mutating func tree(_ indices: ArraySlice<Int>, above fullLevels: Int) -> Int {
    guard !indices.isEmpty else { return Self.none }
    let middle = indices.startIndex + (indices.count - 1) / 2
    let index = indices[middle]
    entries[index].left = tree(indices[..<middle], above: fullLevels - 1)
    entries[index].right = tree(indices[(middle + 1)...], above: fullLevels - 1)
    entries[index].isRed = fullLevels == 0
    return index
  }

  /// Adds a stream to the mini stream, and says where it begins; one without bytes is nowhere.
  private mutating func addShort(_ bytes: [UInt8]) -> Int {
    guard !bytes.isEmpty else { return AllocationTable.endOfChain }
    let start = miniStream.count / CompoundFile.miniSectorSize
    miniStream += bytes
    miniStream.pad(to: CompoundFile.miniSectorSize)
    let end = miniStream.count / CompoundFile.miniSectorSize
    for next in miniTable.count / 4 + 1..<end { miniTable.append(number: next, bytes: 4) }
    miniTable.append(number: AllocationTable.endOfChain, bytes: 4)
    return start
  }

  /// The directory's bytes.
  ///
  /// - Parameter miniStart: The sector in which the mini stream begins.
  /// - Returns: Whole sectors.
  func bytes(miniStart: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      let isRoot = entry.kind == .root
      var name: [UInt8] = []
      for unit in entry.name.utf16.prefix(31) { name.append(number: Int(unit), bytes: 2) }
      let length = name.count + 2
      name.append(contentsOf: repeatElement(0, count: 64 - name.count))
      bytes += name
      bytes.append(number: length, bytes: 2)
      bytes.append(number: entry.kind.rawValue, bytes: 1)
      bytes.append(number: entry.isRed ? 0 : 1, bytes: 1)
      for link in [entry.left, entry.right, entry.child] { bytes.append(number: link, bytes: 4) }
      // No class, no state, no times.
      bytes.append(contentsOf: repeatElement(0, count: 36))
      bytes.append(number: isRoot ? miniStart : entry.start, bytes: 4)
      bytes.append(number: isRoot ? miniStream.count : entry.length, bytes: 8)
    }
    while bytes.count % CompoundFileWriter.sectorSize != 0 {
      bytes.append(contentsOf: repeatElement(0, count: 68))
      bytes.append(contentsOf: repeatElement(0xFF, count: 12))
      bytes.append(contentsOf: repeatElement(0, count: 48))
    }
    return bytes
  }
}
