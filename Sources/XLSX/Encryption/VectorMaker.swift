/// Makes initialization vectors of agile encryption ([MS-OFFCRYPTO] 2.3.4.12).
struct VectorMaker {
  /// The hash function.
  var hash: HashAlgorithm
  /// The salt of the key's data.
  var salt: [UInt8]

  /// What a segment of the package begins with.
  ///
  /// - Parameter index: The segment's number, from 0.
  /// - Returns: A block.
  func vector(ofSegment index: Int) -> [UInt8] {
    var number: [UInt8] = []
    number.append(number: index, bytes: 4)
    return vector(for: number)
  }

  /// What something else begins with that is encrypted with the package's key.
  ///
  /// - Parameter blockKey: Says what it is.
  /// - Returns: A block.
  func vector(for blockKey: [UInt8]) -> [UInt8] {
    Self.fit(hash.hash(salt + blockKey), BlockCipher.blockSize)
  }

  /// Brings a hash to the length of a key or a block: cut, or filled up with 0x36
  /// ([MS-OFFCRYPTO] 2.3.4.11 and 2.3.4.12).
  ///
  /// - Parameters:
  ///   - bytes: The hash.
  ///   - count: How many bytes are wanted.
  /// - Returns: So many bytes.
  static func fit(_ bytes: [UInt8], _ count: Int) -> [UInt8] {
    Array(bytes.prefix(count)) + repeatElement(0x36, count: max(0, count - bytes.count))
  }
}
