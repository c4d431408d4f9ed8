internal import Crypto
internal import CryptoExtras

/// AES over whole blocks, as encrypted workbooks use it: without padding of its own.
struct BlockCipher {
  /// How many bytes a block has.
  static let blockSize = 16

  private let key: SymmetricKey

  /// Takes a key.
  ///
  /// - Parameter key: 16, 24 or 32 bytes.
  init(key: [UInt8]) {
    self.key = SymmetricKey(data: key)
  }

  /// Decrypts blocks of which each was mixed with the one before (CBC).
  ///
  /// - Parameters:
  ///   - bytes: Whole blocks.
  ///   - vector: What the first block was mixed with: 16 bytes.
  /// - Returns: As many bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where the blocks are not whole
  ///   or there are none.
  func decrypt(_ bytes: [UInt8], vector: [UInt8]) throws(WorkbookError) -> [UInt8] {
    do {
      let vector = try AES._CBC.IV(ivBytes: vector)
      return Array(try AES._CBC.decrypt(bytes, using: key, iv: vector, noPadding: true))
    } catch { throw Self.failure }
  }

  /// Encrypts blocks of which each is mixed with the one before (CBC).
  ///
  /// - Parameters:
  ///   - bytes: Whole blocks.
  ///   - vector: What the first block is mixed with: 16 bytes.
  /// - Returns: As many bytes.
  /// - Throws: ``WorkbookError`` where the blocks are not whole.
  func encrypt(_ bytes: [UInt8], vector: [UInt8]) throws(WorkbookError) -> [UInt8] {
    do {
      let vector = try AES._CBC.IV(ivBytes: vector)
      return Array(try AES._CBC.encrypt(bytes, using: key, iv: vector, noPadding: true))
    } catch { throw Self.failure }
  }

  /// Decrypts blocks that were encrypted each by itself (ECB).
  ///
  /// - Parameter bytes: Whole blocks.
  /// - Returns: As many bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/damaged`` where the blocks are not whole
  ///   or there are none.
  func decrypt(_ bytes: [UInt8]) throws(WorkbookError) -> [UInt8] {
    // Decrypting as CBC also mixes the encrypted block before in, which mixing again takes out:
    // far faster than a call for each block.
    var plain = try decrypt(bytes, vector: [UInt8](repeating: 0, count: Self.blockSize))
    for index in plain.indices.dropFirst(Self.blockSize) {
      plain[index] ^= bytes[index - Self.blockSize]
    }
    return plain
  }

  private static var failure: WorkbookError {
    WorkbookError(.damaged, kind: .damaged, detail: "encrypted bytes that are no whole blocks")
  }
}
