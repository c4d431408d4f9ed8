internal import Crypto

/// A hash function that encrypted workbooks use ([MS-OFFCRYPTO] 2.3.4.10, hashAlgorithm).
enum HashAlgorithm: String, CaseIterable {
  case sha1 = "SHA1"
  case sha256 = "SHA256"
  case sha384 = "SHA384"
  case sha512 = "SHA512"

  /// Finds the function by its name in a file; nil for all others.
  ///
  /// - Parameter name: Such as `SHA512` or `SHA-1`.
  init?(named name: String) {
    self.init(rawValue: name.uppercased().filter { $0 != "-" })
  }

  /// How many bytes a hash has.
  var size: Int {
    switch self {
    case .sha1: Insecure.SHA1.byteCount
    case .sha256: SHA256.byteCount
    case .sha384: SHA384.byteCount
    case .sha512: SHA512.byteCount
    }
  }

  /// Hashes bytes.
  ///
  /// - Parameter bytes: What to hash.
  /// - Returns: The hash, of ``size`` bytes.
  func hash(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .sha1: Array(Insecure.SHA1.hash(data: bytes))
    case .sha256: Array(SHA256.hash(data: bytes))
    case .sha384: Array(SHA384.hash(data: bytes))
    case .sha512: Array(SHA512.hash(data: bytes))
    }
  }

  /// Hashes a salted password again and again, so that guessing costs time
  /// ([MS-OFFCRYPTO] 2.3.4.11 and 2.3.4.7).
  ///
  /// - Parameters:
  ///   - password: The password.
  ///   - salt: The salt.
  ///   - spins: How many times.
  /// - Returns: The last hash.
  func spin(_ password: Password, salt: [UInt8], spins: Int) -> [UInt8] {
    switch self {
    case .sha1: Self.spin(Insecure.SHA1.self, salt + password.bytes, spins)
    case .sha256: Self.spin(SHA256.self, salt + password.bytes, spins)
    case .sha384: Self.spin(SHA384.self, salt + password.bytes, spins)
    case .sha512: Self.spin(SHA512.self, salt + password.bytes, spins)
    }
  }

  private static func spin<Function: HashFunction>(
    _: Function.Type, _ start: [UInt8], _ spins: Int
  ) -> [UInt8] {
    // The number of the round in four bytes, then the hash of the round before.
    var buffer = [0, 0, 0, 0] + Array(Function.hash(data: start))
    for round in 0..<spins {
      buffer[0] = UInt8(truncatingIfNeeded: round)
      buffer[1] = UInt8(truncatingIfNeeded: round >> 8)
      buffer[2] = UInt8(truncatingIfNeeded: round >> 16)
      buffer[3] = UInt8(truncatingIfNeeded: round >> 24)
      var place = 4
      for byte in Function.hash(data: buffer) {
        buffer[place] = byte
        place += 1
      }
    }
    return Array(buffer[4...])
  }

  /// The keyed hash of bytes that come piece by piece (RFC 2104).
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - next: Gives the next piece; an empty one at the end.
  /// - Returns: The code, of ``size`` bytes.
  /// - Throws: What `next` throws.
  func authenticationCode(
    key: [UInt8], over next: () throws(WorkbookError) -> [UInt8]
  ) throws(WorkbookError) -> [UInt8] {
    switch self {
    case .sha1: try Self.code(HMAC<Insecure.SHA1>(key: SymmetricKey(data: key)), next)
    case .sha256: try Self.code(HMAC<SHA256>(key: SymmetricKey(data: key)), next)
    case .sha384: try Self.code(HMAC<SHA384>(key: SymmetricKey(data: key)), next)
    case .sha512: try Self.code(HMAC<SHA512>(key: SymmetricKey(data: key)), next)
    }
  }

  private static func code<Function: HashFunction>(
    _ start: HMAC<Function>, _ next: () throws(WorkbookError) -> [UInt8]
  ) throws(WorkbookError) -> [UInt8] {
    var code = start
    while true {
      let piece = try next()
      if piece.isEmpty { return Array(code.finalize()) }
      code.update(data: piece)
    }
  }
}
