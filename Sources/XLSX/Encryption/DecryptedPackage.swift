/// The package within an encrypted workbook, decrypted where it is asked for.
///
/// No more than a window of it is ever in memory, and nothing of it on disk.
final class DecryptedPackage {
  /// How many bytes are decrypted at once: readers ask for what follows next.
  private static let windowSize = 16 * SegmentCipher.segmentSize
  /// The size of the package stands before it ([MS-OFFCRYPTO] 2.3.4.4).
  private static let prefixSize = 8

  private let stream: CompoundStream
  private let cipher: SegmentCipher
  private var window: (start: Int, bytes: [UInt8]) = (0, [])
  /// How many bytes the package has.
  let count: Int
  /// The password that opened it.
  let password: Password

  /// Opens an encrypted workbook.
  ///
  /// - Parameters:
  ///   - contents: A compound file with an encrypted package.
  ///   - passwords: Tried one after another, and then the one that Excel itself uses where a
  ///     workbook is only protected against changes.
  ///   - limits: How much is taken for sane.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/encrypted`` where a password is needed,
  ///   ``WorkbookError/Code/wrongPassword`` where none of the given is right,
  ///   ``WorkbookError/Code/encryptionNotSupported`` where the encryption is not read,
  ///   ``WorkbookError/Code/damaged`` where the file does not hold together or was changed.
  init(
    _ contents: FileContents, passwords: [Password], limits: ReadingLimits
  ) throws(WorkbookError) {
    let file = CompoundFile(contents)
    let info = try EncryptionInfo(file, limits: limits)
    guard let stream = file.stream("EncryptedPackage") else {
      throw .damaged(encryption: "no EncryptedPackage")
    }
    let count = stream.bytes(at: 0, count: Self.prefixSize).number(at: 0, bytes: 8)
    guard count <= stream.count - Self.prefixSize else {
      throw .damaged(encryption: "the package is shorter than it says")
    }
    guard info.spins <= limits.passwordSpins else {
      throw .exceeded("passwordSpins", of: limits.passwordSpins)
    }
    for password in passwords + [.wellKnown] {
      guard let cipher = try info.open(stream, with: password) else { continue }
      self.stream = stream
      self.cipher = cipher
      self.count = count
      self.password = password
      return
    }
    throw passwords.isEmpty ? .notWorkbook(.encrypted) : .wrongPassword
  }

  /// Reads some bytes.
  ///
  /// - Parameters:
  ///   - offset: The first byte.
  ///   - length: How many are wanted.
  /// - Returns: The bytes, fewer where the package ends before or is damaged.
  func bytes(at offset: Int, count length: Int) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let end = offset + min(length, count - offset)
    var bytes: [UInt8] = []
    var next = offset
    while next < end {
      load(next / Self.windowSize * Self.windowSize)
      let piece = window.bytes.dropFirst(next - window.start).prefix(end - next)
      guard !piece.isEmpty else { break }
      bytes += piece
      next += piece.count
    }
    return bytes
  }

  private func load(_ start: Int) {
    guard window.bytes.isEmpty || window.start != start else { return }
    // The last segment was filled up to whole blocks.
    let needed = min(Self.windowSize, count - start + BlockCipher.blockSize - 1)
    let encrypted = stream.bytes(
      at: Self.prefixSize + start, count: needed / BlockCipher.blockSize * BlockCipher.blockSize)
    let whole = encrypted.count / BlockCipher.blockSize * BlockCipher.blockSize
    let plain = try? cipher.decrypt(
      Array(encrypted.prefix(whole)), from: start / SegmentCipher.segmentSize)
    window = (start, Array((plain ?? []).prefix(count - start)))
  }
}
