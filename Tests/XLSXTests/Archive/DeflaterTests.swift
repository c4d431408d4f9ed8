import Testing

@testable import XLSX

struct DeflaterTests {
  private static let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }

  @Test func `the checksum is CRC-32`() throws {
    // The check value of CRC-32/ISO-HDLC.
    let data = try Deflater(level: .small).deflated(Array("123456789".utf8))
    #expect(data.checksum == 0xCBF4_3926)
    #expect(data.size == 9)
  }

  @Test(arguments: [0, 1, 150_000, 299_999, 300_000])
  func `two blocks put together count as one`(border: Int) throws {
    let deflater = try Deflater(level: .fast)
    let whole = try deflater.deflated(Self.bytes)
    var joined = try deflater.deflated(Self.bytes, count: border, ending: .continued)
    joined += try deflater.deflated(Array(Self.bytes[border...]))
    #expect(joined.size == whole.size)
    #expect(joined.checksum == whole.checksum)
    #expect(try joined.compressedSize == joined.bytes.count)
  }

  @Test func `what was deflated before leaves no trace`() throws {
    let deflater = try Deflater(level: .fast)
    let first = try deflater.deflated(Self.bytes)
    _ = try deflater.deflated(Array("其他".utf8), ending: .continued)
    #expect(try deflater.deflated(Self.bytes).bytes == first.bytes)
  }

  @Test func `nothing deflates to something`() throws {
    let data = try Deflater(level: .fast).deflated([])
    #expect(data.size == 0)
    #expect(data.checksum == 0)
    #expect(data.compressedSize > 0)
  }
}

extension DeflatedData {
  /// All deflated bytes.
  var bytes: [UInt8] {
    get throws { try pieces.flatMap { piece in try piece.bytes } }
  }
}
