/// How a workbook is encrypted, as standard encryption says it ([MS-OFFCRYPTO] 2.3.4.5).
///
/// Office 2007 wrote it, and some libraries still do: AES, each block by itself, and SHA-1. It has
/// nothing by which damage to the package could be known.
struct StandardDescriptor {
  /// How many times the password is hashed ([MS-OFFCRYPTO] 2.3.4.7).
  static let spins = 50_000
  /// The key sizes in bits by the number of the cipher ([MS-OFFCRYPTO] 2.3.2, AlgID).
  private static let ciphers = [0x660E: 128, 0x660F: 192, 0x6610: 256]
  private static let hash = HashAlgorithm.sha1

  private let salt: [UInt8]
  private let verifier: [UInt8]
  private let verifierHash: [UInt8]
  private let keySize: Int

  /// Reads a descriptor.
  ///
  /// - Parameter info: The stream `EncryptionInfo`.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/encryptionNotSupported`` where the cipher is
  ///   another, ``WorkbookError/Code/damaged`` where the stream is cut short.
  init(_ info: [UInt8]) throws(WorkbookError) {
    let flags = info.number(at: 4, bytes: 4)
    if flags & 0x10 != 0 { throw .unsupported(encryption: "external") }
    let headerSize = info.number(at: 8, bytes: 4)
    // Eight numbers and a name; the verifier comes behind.
    guard headerSize >= 32, headerSize <= info.count - 12 - 72 else {
      throw .damaged(encryption: "EncryptionInfo is cut short")
    }
    let cipher = info.number(at: 12 + 8, bytes: 4)
    let hash = info.number(at: 12 + 12, bytes: 4)
    let bits = info.number(at: 12 + 16, bytes: 4)
    guard flags & 0x20 != 0, let expected = Self.ciphers[cipher] else {
      throw .unsupported(encryption: cipher == 0x6801 ? "RC4 CryptoAPI" : "cipher \(cipher)")
    }
    guard hash == 0x8004 || hash == 0 else { throw .unsupported(encryption: "hash \(hash)") }
    let start = 12 + headerSize
    guard bits == expected || bits == 0, info.number(at: start, bytes: 4) == 16 else {
      throw .damaged(encryption: "a key or salt of the wrong size")
    }
    keySize = expected / 8
    salt = Array(info[start + 4..<start + 20])
    verifier = Array(info[start + 20..<start + 36])
    verifierHash = Array(info[start + 40..<start + 72])
  }

  /// Gets the package's key with a password.
  ///
  /// - Parameter password: The password.
  /// - Returns: The key; nil where the password is another.
  /// - Throws: Nothing for the lengths that ``init(_:)`` let pass.
  func open(with password: Password) throws(WorkbookError) -> [UInt8]? {
    let spun = Self.hash.spin(password, salt: salt, spins: Self.spins)
    let base = Self.hash.hash(spun + [0, 0, 0, 0])
    // As CryptDeriveKey makes a key longer than the hash.
    func half(_ fill: UInt8) -> [UInt8] {
      let mixed = (0..<64).map { fill ^ ($0 < base.count ? base[$0] : 0) }
      return Self.hash.hash(mixed)
    }
    let key = Array((half(0x36) + half(0x5C)).prefix(keySize))
    let cipher = BlockCipher(key: key)
    let hash = Self.hash.hash(try cipher.decrypt(verifier))
    return Array(try cipher.decrypt(verifierHash).prefix(hash.count)) == hash ? key : nil
  }
}
