internal import Clibzip
internal import Czlib

/// Inflates an entry (RFC 1951, without a zlib or gzip header), and holds it to its checksum.
///
/// This is the one place that inflates: a faster library than zlib would stand here.
@safe
final class Inflater {
  /// How many packed bytes are read at a time.
  private static let pieceSize = 64 << 10

  private let packed: PackedEntry
  private let entry: ArchiveEntry
  // zlib's state points back at its stream, so the stream must keep its place in memory.
  private let stream: UnsafeMutablePointer<z_stream>
  private let piece: UnsafeMutableRawBufferPointer
  private var checksum: UInt32 = 0
  private var size = 0
  private var isAtEnd = false
  private var failure: WorkbookError?

  /// Prepares to inflate.
  ///
  /// - Parameters:
  ///   - packed: The packed bytes.
  ///   - entry: What they should inflate to.
  /// - Throws: ``WorkbookError`` where there is no memory.
  init(_ packed: PackedEntry, of entry: ArchiveEntry) throws(WorkbookError) {
    self.packed = packed
    self.entry = entry
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let pieceSize = min(max(entry.packedSize ?? Self.pieceSize, 1), Self.pieceSize)
    unsafe piece = .allocate(byteCount: pieceSize, alignment: 16)
    let windowBits: Int32 = -15  // 32 KB, and negative for bare deflate
    let status = unsafe inflateInit2_(
      stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else { throw .archive(ZIP_ER_MEMORY) }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
    unsafe piece.deallocate()
  }

  /// Inflates until there is no more room, or nothing more.
  ///
  /// What stands before damage comes first, and the damage with the next call.
  ///
  /// - Parameter room: Where the bytes go.
  /// - Returns: How many there were; none at the end.
  /// - Throws: ``WorkbookError`` where the entry is damaged, again each time after that.
  func read(into room: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    var count = 0
    do throws(WorkbookError) {
      if let failure { throw failure }
      count = try unsafe inflate(into: room)
      size += count
      checksum = unsafe UInt32(
        truncatingIfNeeded: crc32_z(uLong(checksum), room.baseAddress, count))
      if isAtEnd { try checkWhole() }
    } catch {
      failure = error
      if count == 0 { throw error }
    }
    return count
  }

  private func inflate(into room: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    unsafe stream.pointee.next_out = room.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe stream.pointee.avail_out = UInt32(clamping: room.count)
    while unsafe stream.pointee.avail_out > 0, !isAtEnd, failure == nil {
      if unsafe stream.pointee.avail_in == 0 {
        let count = try unsafe packed.read(into: piece)
        unsafe stream.pointee.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_in = UInt32(count)
        // As libzip has it: what is cut short has another checksum, or nothing is missing.
        if count == 0 { isAtEnd = true }
      }
      switch unsafe Czlib.inflate(stream, Z_NO_FLUSH) {
      case Z_OK, Z_BUF_ERROR: continue
      case Z_STREAM_END: isAtEnd = true
      case Z_MEM_ERROR: failure = .archive(ZIP_ER_MEMORY)
      default: failure = .archive(ZIP_ER_ZLIB)
      }
    }
    let count = unsafe room.count - Int(stream.pointee.avail_out)
    if let failure, count == 0 { throw failure }
    return count
  }

  private func checkWhole() throws(WorkbookError) {
    if let expected = entry.checksum, expected != checksum { throw .archive(ZIP_ER_CRC) }
    if let expected = entry.size, expected != size { throw .archive(ZIP_ER_INCONS) }
  }
}
