import Testing

@testable import XLSX

struct StreamCipherTests {
  @Test func `what was encrypted twice is as it was`() throws {
    let cipher = StreamCipher()
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let secret = try #require(cipher.applied(to: bytes, at: 4096))
    #expect(secret != bytes)
    #expect(cipher.applied(to: secret, at: 4096) == bytes)
    #expect(cipher.applied(to: secret, at: 0) != bytes)
    #expect(StreamCipher().applied(to: bytes, at: 4096) != secret)
  }
}
