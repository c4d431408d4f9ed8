/// A zip archive without compression, made entry by entry so that it may also be made wrongly.
struct StoredZip {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry; names are taken as they are, twice if need be.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    add(name, bytes, packed: bytes, method: 0)
  }

  /// Adds an entry that is deflated, be it rightly or wrongly.
  mutating func add(
    _ name: String, _ bytes: [UInt8], packed: [UInt8], method: Int = 8, checksum: UInt32? = nil
  ) {
    let offset = body.count
    let common =
      number(20, 2) + number(0x0800, 2) + number(method, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(checksum ?? Self.checksum(bytes)), 4) + number(packed.count, 4)
      + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
    body += number(0x0403_4B50, 4) + common + Array(name.utf8) + packed
    directory += number(0x0201_4B50, 4) + number(20, 2) + common
    directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4)
    directory += Array(name.utf8)
    count += 1
  }

  /// Bytes as deflate has them where nothing is to be gained: blocks that are stored (RFC 1951,
  /// 3.2.4).
  static func blocks(of bytes: [UInt8], blockSize: Int = 65_535) -> [UInt8] {
    var blocks: [UInt8] = []
    for start in stride(from: 0, to: max(bytes.count, 1), by: blockSize) {
      let block = bytes[start..<min(start + blockSize, bytes.count)]
      let (low, high) = (UInt8(block.count & 0xFF), UInt8(block.count >> 8))
      blocks += [start + blockSize >= bytes.count ? 1 : 0, low, high, ~low, ~high] + block
    }
    return blocks
  }

  /// The archive with all entries added so far.
  var bytes: [UInt8] {
    body + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2)
      + number(count, 2) + number(directory.count, 4) + number(body.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as zip has it, byte by byte.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in
      value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
    }
  }
}
