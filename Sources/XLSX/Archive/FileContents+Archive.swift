extension FileContents {
  /// The longest tail that an archive's directory may have: its last record of 22 bytes, and a
  /// comment whose length is a number of 16 bits.
  private static let longestTail = 22 + 0xFFFF

  /// How many bytes stand before an archive; nil where there is none, so far as its end says.
  ///
  /// Something may be put in front of one: the program that unpacks it, the headers of a download.
  /// All other readers find such archives by the record at their end, which also says how long
  /// they are.
  var archiveStart: Int? {
    let tailStart = max(0, count - Self.longestTail)
    let tail = bytes(at: tailStart, count: min(count, Self.longestTail))
    guard let end = tail.lastIndex(ofRecord: [0x50, 0x4B, 5, 6], length: 22) else { return nil }
    let directorySize = tail.number(at: end + 12, bytes: 4)
    let directoryStart = tail.number(at: end + 16, bytes: 4)
    // A directory of zip64 says the rest elsewhere: libzip looks after it.
    let isLarge = directorySize == 0xFFFF_FFFF || directoryStart == 0xFFFF_FFFF
    let start = tailStart + end - directorySize - directoryStart
    guard !isLarge, start > 0 else { return 0 }
    let isDirectory = bytes(at: start + directoryStart, count: 4) == [0x50, 0x4B, 1, 2]
    return isDirectory ? start : 0
  }
}

extension [UInt8] {
  /// Where a record begins for the last time.
  fileprivate func lastIndex(ofRecord signature: [UInt8], length: Int) -> Int? {
    guard count >= length else { return nil }
    return (0...count - length).last { self[$0...].starts(with: signature) }
  }
}
