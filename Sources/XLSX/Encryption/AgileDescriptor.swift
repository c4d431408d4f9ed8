/// How a workbook is encrypted, as agile encryption says it in XML ([MS-OFFCRYPTO] 2.3.4.10).
struct AgileDescriptor {
  /// A cipher, its hash function and a salt.
  struct Parameters: Equatable {
    /// The hash function.
    var hash: HashAlgorithm
    /// How many bytes keys have: 16, 24 or 32.
    var keySize: Int
    /// The salt.
    var salt: [UInt8]
  }

  /// What the keyed hash over the encrypted package must be; both are encrypted.
  struct Integrity {
    /// The key.
    var key: [UInt8]
    /// The hash.
    var value: [UInt8]
  }

  /// The package's key behind a password.
  struct PasswordKey {
    /// With what it is encrypted.
    var parameters: Parameters
    /// How many times the password is hashed.
    var spins: Int
    /// Random bytes, encrypted.
    var verifier: [UInt8]
    /// Their hash, encrypted: by both a right password is known.
    var verifierHash: [UInt8]
    /// The package's key, encrypted.
    var packageKey: [UInt8]
  }

  /// With what the package is encrypted.
  var package: Parameters
  /// By what damage is known; nil where the file has nothing to know it by.
  var integrity: Integrity?
  /// The key for who has the password.
  var passwordKey: PasswordKey

  /// What a key derived from a password is for ([MS-OFFCRYPTO] 2.3.4.11 to 2.3.4.14).
  enum BlockKey {
    static let verifier: [UInt8] = [0xFE, 0xA7, 0xD2, 0x76, 0x3B, 0x4B, 0x9E, 0x79]
    static let verifierHash: [UInt8] = [0xD7, 0xAA, 0x0F, 0x6D, 0x30, 0x61, 0x34, 0x4E]
    static let packageKey: [UInt8] = [0x14, 0x6E, 0x0B, 0xE7, 0xAB, 0xAC, 0xD0, 0xD6]
    static let integrityKey: [UInt8] = [0x5F, 0xB2, 0xAD, 0x01, 0x0C, 0xB9, 0xE1, 0xF6]
    static let integrityValue: [UInt8] = [0xA0, 0x67, 0x7F, 0x02, 0xB2, 0x2C, 0x84, 0x33]
  }

  /// Makes what each segment of the package begins with.
  var vectors: VectorMaker { VectorMaker(hash: package.hash, salt: package.salt) }
}

extension AgileDescriptor.PasswordKey {
  /// The ciphers that a password gives, one for each purpose.
  struct Lock {
    private let parameters: AgileDescriptor.Parameters
    private let hash: [UInt8]

    /// Derives them: the password is hashed as many times as is asked for.
    init(_ password: Password, _ parameters: AgileDescriptor.Parameters, spins: Int) {
      self.parameters = parameters
      hash = parameters.hash.spin(password, salt: parameters.salt, spins: spins)
    }

    /// The cipher for one of the ``AgileDescriptor/BlockKey``s.
    func cipher(_ blockKey: [UInt8]) -> BlockCipher {
      BlockCipher(
        key: VectorMaker.fit(parameters.hash.hash(hash + blockKey), parameters.keySize))
    }

    /// What the first block is mixed with.
    var vector: [UInt8] { VectorMaker.fit(parameters.salt, BlockCipher.blockSize) }
  }

  /// Gets the package's key with a password.
  ///
  /// - Parameter password: The password.
  /// - Returns: The key; nil where the password is another.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where the encrypted values
  ///   are of the wrong length.
  func open(with password: Password) throws(WorkbookError) -> [UInt8]? {
    let lock = Lock(password, parameters, spins: spins)
    let random = try lock.cipher(AgileDescriptor.BlockKey.verifier)
      .decrypt(verifier, vector: lock.vector)
    let expected = try lock.cipher(AgileDescriptor.BlockKey.verifierHash)
      .decrypt(verifierHash, vector: lock.vector)
    // The random bytes are as many as the salt's, filled up to whole blocks.
    let hash = parameters.hash.hash(Array(random.prefix(parameters.salt.count)))
    guard Array(expected.prefix(hash.count)) == hash else { return nil }
    return try lock.cipher(AgileDescriptor.BlockKey.packageKey)
      .decrypt(packageKey, vector: lock.vector)
  }
}

extension AgileDescriptor {
  /// Checks that nobody and nothing changed the encrypted package ([MS-OFFCRYPTO] 2.3.4.14).
  ///
  /// - Parameters:
  ///   - stream: The encrypted package, its size included.
  ///   - key: The package's key.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where it is not as it was.
  func checkIntegrity(of stream: CompoundStream, key: [UInt8]) throws(WorkbookError) {
    guard let integrity else { return }
    let cipher = BlockCipher(key: key)
    let hashKey = try cipher.decrypt(
      integrity.key, vector: vectors.vector(for: BlockKey.integrityKey))
    let value = try cipher.decrypt(
      integrity.value, vector: vectors.vector(for: BlockKey.integrityValue))
    let size = package.hash.size
    var offset = 0
    let code = try package.hash.authenticationCode(key: Array(hashKey.prefix(size))) {
      () throws(WorkbookError) in
      let piece = stream.bytes(at: offset, count: 1 << 18)
      offset += piece.count
      return piece
    }
    guard Array(value.prefix(size)) == code else {
      throw .damaged(encryption: "its integrity check fails")
    }
  }
}
