import Testing

@testable import XLSX

struct DeflaterTests {
  private static let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }

  @Test func `the checksum is CRC-32`() throws {
    // The check value of CRC-32/ISO-HDLC.
    let data = try Deflater.deflated(Array("123456789".utf8), level: .small)
    #expect(data.checksum == 0xCBF4_3926)
    #expect(data.size == 9)
  }

  @Test(arguments: [0, 1, 150_000, 299_999, 300_000])
  func `two streams put together count as one`(border: Int) throws {
    let whole = try Deflater.deflated(Self.bytes, level: .fast)
    let head = try Deflater.deflated(
      Array(Self.bytes[..<border]), level: .fast, ending: .continued)
    let joined = try head + Deflater.deflated(Array(Self.bytes[border...]), level: .fast)
    #expect(joined.size == whole.size)
    #expect(joined.checksum == whole.checksum)
    #expect(joined.compressedSize == joined.pieces.reduce(0) { $0 + $1.count })
    #expect(!joined.pieces.contains([]))
  }

  @Test func `how the bytes come makes no difference`() throws {
    let whole = try Deflater.deflated(Self.bytes, level: .fast)
    let deflater = try Deflater(level: .fast)
    for start in stride(from: 0, to: Self.bytes.count, by: 999) {
      try deflater.write(Array(Self.bytes[start..<min(start + 999, Self.bytes.count)]))
    }
    let data = try deflater.finish()
    #expect(data.pieces.flatMap(\.self) == whole.pieces.flatMap(\.self))
    #expect(data.checksum == whole.checksum)
  }

  @Test func `nothing deflates to something`() throws {
    let data = try Deflater.deflated([], level: .fast)
    #expect(data.size == 0)
    #expect(data.checksum == 0)
    #expect(data.compressedSize > 0)
  }
}
