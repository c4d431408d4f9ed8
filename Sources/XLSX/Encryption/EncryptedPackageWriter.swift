/// Encrypts a package while it is written, and puts a compound file around it.
///
/// What libzip writes goes out encrypted, segment by segment: plain text is in memory only, and no
/// more than a segment of it. libzip goes back to an entry's beginning now and then; the segment
/// there is read again, decrypted and changed.
final class EncryptedPackageWriter {
  /// The size of the package stands before it ([MS-OFFCRYPTO] 2.3.4.4).
  private static let prefixSize = 8
  /// Where the encrypted package begins in the file, behind the size.
  private static let start = CompoundFileWriter.headerSize + prefixSize
  private static let pieceSize = 1 << 18

  private let output: OutputBytes
  private var lock: PackageLock
  private let cipher: SegmentCipher
  /// The segment that is being written, in plain.
  private var segment: (index: Int, bytes: [UInt8]) = (0, [])
  private var size = 0

  /// Begins a package.
  ///
  /// - Parameters:
  ///   - output: Where the file goes; nothing was written to it yet.
  ///   - lock: What encrypts.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  init(to output: OutputBytes, lock: PackageLock) throws(WorkbookError) {
    self.output = output
    self.lock = lock
    cipher = lock.cipher
    // The header's place and the size's: what belongs there is known last.
    try output.write([UInt8](repeating: 0, count: Self.start), at: 0)
  }

  /// Writes some of the package.
  ///
  /// - Parameters:
  ///   - bytes: The plain bytes.
  ///   - offset: Where they go: within what was written, or just behind it.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func write(_ bytes: [UInt8], at offset: Int) throws(WorkbookError) {
    var written = 0
    while written < bytes.count {
      let (index, place) = (offset + written).quotientAndRemainder(
        dividingBy: SegmentCipher.segmentSize)
      try load(index)
      let count = min(bytes.count - written, SegmentCipher.segmentSize - place)
      let overlap = min(max(segment.bytes.count - place, 0), count)
      segment.bytes.replaceSubrange(
        place..<place + overlap, with: bytes[written..<written + count])
      written += count
      size = max(size, offset + written)
    }
  }

  /// Ends the package, and writes the rest of the file.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func finish() throws(WorkbookError) {
    try flush()
    var prefix: [UInt8] = []
    prefix.append(number: size, bytes: Self.prefixSize)
    try output.write(prefix, at: CompoundFileWriter.headerSize)
    let blocks = (size + BlockCipher.blockSize - 1) / BlockCipher.blockSize
    let length = Self.prefixSize + blocks * BlockCipher.blockSize
    var offset = 0
    let code = try lock.hash.authenticationCode(key: lock.integrityKey) {
      () throws(WorkbookError) in
      let piece = try output.bytes(
        at: CompoundFileWriter.headerSize + offset, count: min(length - offset, Self.pieceSize))
      offset += piece.count
      return piece
    }
    try lock.seal(with: code)
    // A short stream belongs elsewhere than where it was written.
    let package: CompoundNode.Content =
      length < CompoundFile.cutoff
      ? .stream(try output.bytes(at: CompoundFileWriter.headerSize, count: length))
      : .written(count: length)
    let nodes = [
      CompoundNode("EncryptedPackage", package),
      CompoundNode("EncryptionInfo", .stream(lock.descriptor.encryptionInfo)),
      DataSpaces.node,
    ]
    try CompoundFileWriter(nodes).write(to: output)
  }

  /// Makes a segment the one that is written to.
  private func load(_ index: Int) throws(WorkbookError) {
    guard index != segment.index else { return }
    try flush()
    let start = index * SegmentCipher.segmentSize
    let count = min(max(size - start, 0), SegmentCipher.segmentSize)
    let blocks = (count + BlockCipher.blockSize - 1) / BlockCipher.blockSize
    let bytes = try output.bytes(at: Self.start + start, count: blocks * BlockCipher.blockSize)
    let plain = bytes.isEmpty ? [] : try cipher.decrypt(bytes, from: index)
    segment = (index, Array(plain.prefix(count)))
  }

  private func flush() throws(WorkbookError) {
    guard !segment.bytes.isEmpty else { return }
    var bytes = segment.bytes
    bytes.pad(to: BlockCipher.blockSize)
    try output.write(
      try cipher.encrypt(bytes, segment: segment.index),
      at: Self.start + segment.index * SegmentCipher.segmentSize)
  }
}
