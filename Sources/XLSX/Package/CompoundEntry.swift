/// An entry of a compound file's directory: a storage or a stream ([MS-CFB] 2.6.1).
struct CompoundEntry {
  /// What an entry is; the numbers are the file's.
  enum Kind: Int {
    case unused = 0
    case storage = 1
    case stream = 2
    case root = 5
  }

  /// How many bytes an entry takes.
  static let size = 128

  /// The name, without the zero at its end.
  var name: String
  /// What it is; nil for a number that means nothing.
  var kind: Kind?
  /// The first sector of the stream, of the mini stream where it is short.
  var start: Int
  /// How many bytes the stream has, as the file says.
  var length: Int

  /// Reads an entry.
  ///
  /// - Parameters:
  ///   - bytes: The 128 bytes of the entry.
  ///   - isLong: Whether lengths have eight bytes: in files with sectors of 4,096 bytes. In others
  ///     the upper four may hold anything.
  init(_ bytes: [UInt8], isLong: Bool) {
    // 32 units at most, the last of them zero.
    let count = Swift.min(Swift.max(bytes.number(at: 64, bytes: 2) - 2, 0), 62)
    let units = stride(from: 0, to: count - 1, by: 2).map {
      UInt16(truncatingIfNeeded: bytes.number(at: $0, bytes: 2))
    }
    name = String(decoding: units, as: UTF16.self)
    kind = Kind(rawValue: bytes.number(at: 66, bytes: 1))
    start = bytes.number(at: 116, bytes: 4)
    length = bytes.number(at: 120, bytes: isLong ? 8 : 4)
  }
}
