import PlainZlib

/// Bytes deflated as a ZIP entry has them.
public struct Deflated {
  /// The deflated bytes.
  public var bytes: [UInt8]
  /// How many there were before.
  public var size: Int
  /// Their CRC-32 before.
  public var checksum: UInt32

  /// Deflates bytes.
  ///
  /// - Parameters:
  ///   - plain: The bytes.
  ///   - level: zlib's level.
  public init(_ plain: [UInt8], level: CInt = 6) {
    var stream = z_stream()
    deflateInit2_(
      &stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      CInt(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(plain.count))))
    var input = plain
    let capacity = output.count
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(capacity)
        _ = deflate(&stream, Z_FINISH)
      }
    }
    output.removeLast(Int(stream.avail_out))
    bytes = output
    size = plain.count
    checksum = UInt32(crc32(0, plain, UInt32(plain.count)))
  }

  /// Takes over bytes that are deflated already.
  ///
  /// - Parameters:
  ///   - bytes: The deflated bytes.
  ///   - size: How many there were before.
  ///   - checksum: Their CRC-32 before.
  public init(bytes: [UInt8], size: Int, checksum: UInt32) {
    self.bytes = bytes
    self.size = size
    self.checksum = checksum
  }

  /// The bytes as they were.
  public var plain: [UInt8] {
    var stream = z_stream()
    inflateInit2_(&stream, -15, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: size)
    var input = bytes
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        _ = inflate(&stream, Z_FINISH)
      }
    }
    return output
  }
}
