internal import Czlib

/// Deflates bytes as they come (RFC 1951, without a zlib or gzip header) and counts them.
@safe
final class Deflater {
  /// How a stream ends.
  enum Ending {
    /// The last block is marked as last: the stream is whole.
    case final
    /// The blocks end at a byte, none marked as last: another stream goes on from here.
    case continued
  }

  /// How many deflated bytes a piece of the result has at most.
  private static let pieceSize = 65_536

  // zlib's state points back at its stream, so the stream must keep its place in memory.
  private let stream: UnsafeMutablePointer<z_stream>
  private var piece = [UInt8](repeating: 0, count: pieceSize)
  private var data = DeflatedData()

  /// Makes a compressor.
  ///
  /// - Parameter level: 1 is fastest, 9 smallest.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib has no
  ///   memory.
  init(level: CompressionLevel) throws(WorkbookError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let windowBits: Int32 = -15  // 32 KB, and negative for bare deflate
    let status = unsafe deflateInit2_(
      stream, Int32(level.rawValue), Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw WorkbookError(.writingFailed, detail: "zlib cannot start: status \(status)")
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// How many bytes were given so far.
  var size: Int { data.size }

  /// Deflates some more bytes.
  ///
  /// - Parameter bytes: What comes next.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib fails.
  func write(_ bytes: [UInt8]) throws(WorkbookError) {
    guard !bytes.isEmpty else { return }
    data.size += bytes.count
    data.checksum = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe UInt32(
        truncatingIfNeeded: crc32_z(uLong(data.checksum), buffer.baseAddress, buffer.count))
    }
    try unsafe bytes.withUnsafeBufferPointer { buffer throws(WorkbookError) in
      var start = 0
      while start < buffer.count {
        let count = min(buffer.count - start, Int(UInt32.max) / 2)
        // zlib does not write to its input; it lacks the const that would say so.
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(
          mutating: buffer.baseAddress?.advanced(by: start))
        unsafe stream.pointee.avail_in = UInt32(count)
        try drain(Z_NO_FLUSH)
        start += count
      }
    }
  }

  /// Ends the stream and hands over what it became; nothing may be written afterwards.
  ///
  /// - Parameter ending: Whether the stream is whole, or another goes on from here.
  /// - Returns: The deflated bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib fails.
  func finish(_ ending: Ending = .final) throws(WorkbookError) -> DeflatedData {
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.avail_in = 0
    try drain(ending == .final ? Z_FINISH : Z_FULL_FLUSH)
    defer { data = DeflatedData() }
    return data
  }

  /// Deflates one array at once.
  ///
  /// - Parameters:
  ///   - bytes: What to deflate.
  ///   - level: How hard to try.
  ///   - ending: Whether the stream is whole, or another goes on from here.
  /// - Returns: The deflated bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where zlib fails.
  static func deflated(
    _ bytes: [UInt8], level: CompressionLevel, ending: Ending = .final
  ) throws(WorkbookError) -> DeflatedData {
    let deflater = try Deflater(level: level)
    try deflater.write(bytes)
    return try deflater.finish(ending)
  }

  /// Takes output from zlib until it has no more to give.
  private func drain(_ flush: Int32) throws(WorkbookError) {
    repeat {
      let status = unsafe piece.withUnsafeMutableBufferPointer { room in
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = UInt32(room.count)
        return unsafe deflate(stream, flush)
      }
      // Z_BUF_ERROR only says that there was nothing left to do.
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw WorkbookError(.writingFailed, detail: "zlib failed: status \(status)")
      }
      let count = unsafe piece.count - Int(stream.pointee.avail_out)
      if count > 0 {
        data.pieces.append(Array(piece[..<count]))
        data.compressedSize += count
      }
    } while unsafe stream.pointee.avail_out == 0
  }
}
