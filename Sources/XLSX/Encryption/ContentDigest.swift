internal import Crypto

/// The SHA-256 of bytes (FIPS 180-4), by which the floors above know a file of theirs again.
package enum ContentDigest {
  /// Hashes bytes.
  ///
  /// - Parameter bytes: What to hash.
  /// - Returns: 64 hexadecimal digits in small letters.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = Array(SHA256.hash(data: bytes))
    return String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
