import Testing

@testable import XLSX

struct HashAlgorithmTests {
  @Test("Names as files have them")
  func names() {
    #expect(HashAlgorithm(named: "SHA-1") == .sha1)
    #expect(HashAlgorithm(named: "sha512") == .sha512)
    #expect(HashAlgorithm(named: "MD5") == nil)
  }

  @Test("As many bytes as it says", arguments: HashAlgorithm.allCases)
  func sizes(_ hash: HashAlgorithm) throws {
    #expect(hash.hash([]).count == hash.size)
    #expect(hash.spin("a", salt: [1], spins: 3).count == hash.size)
    #expect(try hash.authenticationCode(key: [1]) { [] }.count == hash.size)
  }

  // FIPS 180-4 by way of RFC 4231, test case 1.
  @Test("HMAC over pieces is HMAC over the whole")
  func code() throws {
    var pieces = [Array("Hi ".utf8), Array("There".utf8)]
    let code = try HashAlgorithm.sha256.authenticationCode(
      key: [UInt8](repeating: 0x0B, count: 20)
    ) { pieces.isEmpty ? [] : pieces.removeFirst() }
    #expect(code.prefix(8) == [0xB0, 0x34, 0x4C, 0x61, 0xD8, 0xDB, 0x38, 0x53])
  }

  @Test("Base64 there and back, whatever is left over", arguments: 0...9)
  func base64(_ count: Int) {
    let bytes = (0..<count).map { UInt8($0 &* 97 & 0xFF) }
    let text = Base64.encode(bytes)
    #expect(text.utf8.count % 4 == 0)
    #expect(Base64.decode(text) == bytes)
    #expect(Base64.decode("AB*=") == nil)
  }
}
