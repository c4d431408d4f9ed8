internal import Crypto
internal import CryptoExtras

/// Encrypts bytes that only this process reads again: AES-256 in counter mode with a random key.
struct StreamCipher {
  private let key = SymmetricKey(size: .bits256)

  /// Encrypts bytes, or decrypts them: both are the same.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - place: Where they stand among all that the key encrypts, which hold each place once. It
  ///     is the nonce; blocks within the bytes are counted beside it.
  /// - Returns: As many bytes; nil where AES fails.
  func applied(to bytes: [UInt8], at place: Int) -> [UInt8]? {
    var nonce: [UInt8] = []
    nonce.append(number: place, bytes: 8)
    nonce.append(number: 0, bytes: 4)
    guard let nonce = try? AES._CTR.Nonce(nonceBytes: nonce),
      let result = try? AES._CTR.encrypt(bytes, using: key, nonce: nonce)
    else { return nil }
    return Array(result)
  }
}
