/// What a package is encrypted with: AES-256 and SHA-512, as Office has written it since 2013.
struct PackageLock {
  /// How many times Office hashes a password.
  static let spins = 100_000

  /// What the file says of it; without the check of integrity, which comes last.
  private(set) var descriptor: AgileDescriptor
  private let key: [UInt8]
  /// The key of the check of integrity.
  let integrityKey: [UInt8]

  /// Makes a key and locks it with a password; salts and keys are random.
  ///
  /// - Parameters:
  ///   - password: The password.
  ///   - spins: How many times it is hashed.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where the password is
  ///   empty or too long.
  init(_ password: Password, spins: Int = PackageLock.spins) throws(WorkbookError) {
    guard password.isUsable else {
      throw WorkbookError(
        .invalidContent, detail: "a password has 1 to \(Password.maximumLength) characters")
    }
    let hash = HashAlgorithm.sha512
    let locked = AgileDescriptor.Parameters(hash: hash, keySize: 32, salt: Self.random(16))
    let lock = AgileDescriptor.PasswordKey.Lock(password, locked, spins: spins)
    let verifier = Self.random(16)
    key = Self.random(32)
    integrityKey = Self.random(hash.size)
    descriptor = AgileDescriptor(
      package: AgileDescriptor.Parameters(hash: hash, keySize: 32, salt: Self.random(16)),
      integrity: nil,
      passwordKey: AgileDescriptor.PasswordKey(
        parameters: locked, spins: spins,
        verifier: try lock.cipher(AgileDescriptor.BlockKey.verifier)
          .encrypt(verifier, vector: lock.vector),
        verifierHash: try lock.cipher(AgileDescriptor.BlockKey.verifierHash)
          .encrypt(hash.hash(verifier), vector: lock.vector),
        packageKey: try lock.cipher(AgileDescriptor.BlockKey.packageKey)
          .encrypt(key, vector: lock.vector)))
  }

  /// What encrypts the package.
  var cipher: SegmentCipher { SegmentCipher(key: key, vectors: descriptor.vectors) }

  /// What hashes the encrypted package.
  var hash: HashAlgorithm { descriptor.package.hash }

  /// Adds the check of integrity.
  ///
  /// - Parameter code: The keyed hash over the encrypted package.
  /// - Throws: Nothing for a code of the hash's size.
  mutating func seal(with code: [UInt8]) throws(WorkbookError) {
    let cipher = BlockCipher(key: key)
    let vectors = descriptor.vectors
    descriptor.integrity = AgileDescriptor.Integrity(
      key: try cipher.encrypt(
        integrityKey, vector: vectors.vector(for: AgileDescriptor.BlockKey.integrityKey)),
      value: try cipher.encrypt(
        code, vector: vectors.vector(for: AgileDescriptor.BlockKey.integrityValue)))
  }

  /// Bytes that nobody can guess: the system's generator is a cryptographic one.
  private static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
