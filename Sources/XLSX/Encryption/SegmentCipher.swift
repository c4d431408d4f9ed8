/// Encrypts and decrypts a package by segments of 4,096 bytes ([MS-OFFCRYPTO] 2.3.4.15).
struct SegmentCipher {
  /// How many bytes a segment has; the last one may have fewer.
  static let segmentSize = 4096

  private let cipher: BlockCipher
  /// What the first block of each segment is mixed with; nil where blocks stand by themselves.
  private let vectors: VectorMaker?

  /// Agile encryption: blocks of a segment depend on each other and on the segment's number.
  ///
  /// - Parameters:
  ///   - key: The package's key.
  ///   - vectors: Makes what each segment begins with.
  init(key: [UInt8], vectors: VectorMaker) {
    cipher = BlockCipher(key: key)
    self.vectors = vectors
  }

  /// Standard encryption: each block by itself.
  ///
  /// - Parameter key: The package's key.
  init(key: [UInt8]) {
    cipher = BlockCipher(key: key)
    vectors = nil
  }

  /// Decrypts segments that follow one another.
  ///
  /// - Parameters:
  ///   - bytes: The segments; the last may be short, but of whole blocks.
  ///   - first: The number of the first of them, from 0.
  /// - Returns: As many bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where blocks are not whole.
  func decrypt(_ bytes: [UInt8], from first: Int) throws(WorkbookError) -> [UInt8] {
    guard let vectors, !bytes.isEmpty else { return try cipher.decrypt(bytes) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, start) in stride(from: 0, to: bytes.count, by: Self.segmentSize).enumerated() {
      let segment = Array(bytes[start..<min(start + Self.segmentSize, bytes.count)])
      plain += try cipher.decrypt(segment, vector: vectors.vector(ofSegment: first + index))
    }
    return plain
  }

  /// Encrypts a segment.
  ///
  /// - Parameters:
  ///   - bytes: Whole blocks.
  ///   - index: The segment's number, from 0.
  /// - Returns: As many bytes.
  /// - Throws: ``WorkbookError`` where blocks are not whole.
  func encrypt(_ bytes: [UInt8], segment index: Int) throws(WorkbookError) -> [UInt8] {
    let none = [UInt8](repeating: 0, count: BlockCipher.blockSize)
    return try cipher.encrypt(bytes, vector: vectors?.vector(ofSegment: index) ?? none)
  }
}
