/// A ZIP archive in memory, as our own writer makes them: every entry deflated, none encrypted.
public struct ZipPackage {
  /// The entries in the order of the file.
  public var entries: [(name: String, data: Deflated)] = []

  /// Reads an archive through its central directory.
  ///
  /// - Parameter file: The archive.
  public init(_ file: [UInt8]) {
    func number(_ place: Int, _ width: Int) -> Int {
      (0..<width).reduce(0) { $0 | Int(file[place + $1]) << (8 * $1) }
    }
    let end = file.count - 22
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let nameLength = number(place + 28, 2)
      let local = number(place + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let name = String(decoding: file[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      entries.append(
        (
          name,
          Deflated(
            bytes: Array(file[start..<(start + number(place + 20, 4))]),
            size: number(place + 24, 4), checksum: UInt32(number(place + 16, 4)))
        ))
      place += 46 + nameLength + number(place + 30, 2) + number(place + 32, 2)
    }
  }

  /// The archive as a file.
  public var file: [UInt8] { file(isStored: false) }

  /// The archive as a file whose entries are not deflated: what reads it need not inflate.
  public var stored: [UInt8] { file(isStored: true) }

  private func file(isStored: Bool) -> [UInt8] {
    var file: [UInt8] = []
    file.reserveCapacity(entries.reduce(1024) { $0 + $1.data.bytes.count + 200 })
    var directory: [UInt8] = []
    func append(_ number: Int, _ width: Int, to bytes: inout [UInt8]) {
      for shift in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
    for (name, data) in entries {
      let start = file.count
      let bytes = isStored ? data.plain : data.bytes
      // Version 2.0, no flags, stored or deflated, midnight of 1 January 1980.
      var shared: [UInt8] = [20, 0, 0, 0, isStored ? 0 : 8, 0, 0, 0, 33, 0]
      append(Int(data.checksum), 4, to: &shared)
      append(bytes.count, 4, to: &shared)
      append(data.size, 4, to: &shared)
      append(name.utf8.count, 2, to: &shared)
      append(0, 2, to: &shared)
      file += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + bytes
      directory += [0x50, 0x4B, 1, 2, 20, 0] + shared
      append(0, 10, to: &directory)
      append(start, 4, to: &directory)
      directory += Array(name.utf8)
    }
    let start = file.count
    file += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    append(entries.count, 2, to: &file)
    append(entries.count, 2, to: &file)
    append(directory.count, 4, to: &file)
    append(start, 4, to: &file)
    append(0, 2, to: &file)
    return file
  }

  /// Where an entry stands.
  ///
  /// - Parameter name: Its name.
  /// - Returns: Its place among the entries; nil where there is none.
  public func index(of name: String) -> Int? { entries.firstIndex { $0.name == name } }
}
