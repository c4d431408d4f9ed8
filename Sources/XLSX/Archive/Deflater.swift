internal import Czlib

/// Deflates blocks of bytes (RFC 1951, without a zlib or gzip header), each for itself.
@safe
final class Deflater {
  /// How a block ends.
  enum Ending {
    /// It is the last one: with it the stream is whole.
    case final
    /// It ends at a byte, and another block goes on from here.
    case continued
  }

  // zlib's state points back at its stream, so the stream must keep its place in memory.
  private let stream: UnsafeMutablePointer<z_stream>
  private let level: CompressionLevel
  private var output: [UInt8] = []

  /// Makes a compressor.
  ///
  /// - Parameter level: How hard to try.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib has no
  ///   memory.
  init(level: CompressionLevel) throws(WorkbookError) {
    self.level = level
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let windowBits: Int32 = -15  // 32 KB, and negative for bare deflate
    let status = unsafe deflateInit2_(
      stream, Int32(level.rawValue), Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw Self.failure(status) }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Deflates a block with an empty window.
  ///
  /// - Parameters:
  ///   - bytes: The block, and perhaps more behind it.
  ///   - count: How many bytes the block has; all where nothing is said.
  ///   - ending: Whether the stream is whole, or another block goes on from here.
  /// - Returns: The deflated bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib fails.
  func deflated(
    _ bytes: [UInt8], count: Int? = nil, ending: Ending = .final
  ) throws(WorkbookError) -> DeflatedData {
    let count = min(count ?? bytes.count, bytes.count)
    guard count <= Int(UInt32.max) / 2, unsafe deflateReset(stream) == Z_OK else {
      throw Self.failure(Z_STREAM_ERROR)
    }
    if level == .fast, unsafe deflateTune(stream, 4, 5, 16, 4) != Z_OK {
      throw Self.failure(Z_STREAM_ERROR)
    }
    // What flushing adds is not in the bound.
    let bound = unsafe Int(deflateBound(stream, uLong(count))) + 64
    if output.count < bound { output = [UInt8](repeating: 0, count: bound) }
    let status = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { room in
        // zlib does not write to its input; it lacks the const that would say so.
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(count)
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = UInt32(room.count)
        return unsafe deflate(stream, ending == .final ? Z_FINISH : Z_FULL_FLUSH)
      }
    }
    let isDone = unsafe stream.pointee.avail_in == 0 && stream.pointee.avail_out > 0
    guard isDone, status == (ending == .final ? Z_STREAM_END : Z_OK) || status == Z_BUF_ERROR
    else { throw Self.failure(status) }
    let written = unsafe output.count - Int(stream.pointee.avail_out)
    let checksum = unsafe bytes.withUnsafeBufferPointer { input in
      unsafe crc32_z(0, input.baseAddress, count)
    }
    return DeflatedData(
      pieces: written == 0 ? [] : [.held(Array(output[..<written]))], compressedSize: written,
      size: count, checksum: UInt32(truncatingIfNeeded: checksum))
  }

  private static func failure(_ status: Int32) -> WorkbookError {
    WorkbookError(.writingFailed, detail: "zlib failed: status \(status)")
  }
}
