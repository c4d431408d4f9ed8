/// A compound file with a directory and nothing else ([MS-CFB]).
struct CompoundSketch {
  let bytes: [UInt8]

  /// Makes a file with streams of some names, four entries a sector.
  init(_ names: [String], isCircular: Bool = false) {
    let sectors = max(1, (names.count + 3) / 4)
    var header = [UInt8](repeating: 0, count: 512)
    header.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    header[30] = 9
    // Sector 0 is the allocation table, the directory begins in sector 1.
    header[48] = 1
    for index in 68..<72 { header[index] = 0xFF }
    for index in 80..<512 { header[index] = 0xFF }
    var table = [UInt8](repeating: 0xFF, count: 512)
    for sector in 1...sectors where sector < sectors || isCircular {
      let next = sector < sectors ? sector + 1 : 1
      table.replaceSubrange(sector * 4..<sector * 4 + 4, with: [UInt8(next), 0, 0, 0])
    }
    var directory = [UInt8](repeating: 0, count: sectors * 512)
    for (index, name) in names.enumerated() {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      directory.replaceSubrange(index * 128..<index * 128 + units.count, with: units)
      directory[index * 128 + 64] = UInt8(units.count + 2)
    }
    bytes = header + table + directory
  }
}
