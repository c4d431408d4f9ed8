internal import Clibzip

/// The bytes of an entry of an archive, inflated piece by piece.
@safe
final class EntryStream {
  /// 32 KiB: with libxml2's own copy of it, what stays in the first two levels of cache.
  private static let pieceSize = 32 << 10

  private let file: OpaquePointer
  private let archive: ArchiveReader
  private let entry: ArchiveEntry
  private var buffer: [UInt8] = []
  private var inflated = 0

  init(_ file: OpaquePointer, of entry: ArchiveEntry, in archive: ArchiveReader) {
    unsafe self.file = file
    self.entry = entry
    self.archive = archive
  }

  deinit {
    unsafe zip_fclose(file)
  }

  /// Lends the next piece.
  ///
  /// - Parameter body: Takes the bytes; it is not called at the end.
  /// - Returns: Whether there was a piece.
  /// - Throws: ``WorkbookError`` where the entry is damaged or goes beyond a limit, and whatever
  ///   the body throws.
  func next(_ body: (Span<UInt8>) throws(WorkbookError) -> Void) throws(WorkbookError) -> Bool {
    if buffer.isEmpty { buffer = Array(repeating: 0, count: Self.pieceSize) }
    let count = try read(into: &buffer, at: buffer.indices)
    guard count > 0 else { return false }
    let piece = buffer
    try body(piece.span.extracting(first: count))
    return true
  }

  /// Reads the next bytes into a buffer.
  ///
  /// - Parameters:
  ///   - buffer: Where they go.
  ///   - range: Which of its places may be filled.
  /// - Returns: How many bytes there were; none at the end.
  /// - Throws: ``WorkbookError`` where the entry is damaged or goes beyond a limit.
  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(WorkbookError) -> Int {
    try archive.checkTime()
    let count = unsafe buffer.withUnsafeMutableBytes {
      let place = unsafe UnsafeMutableRawBufferPointer(rebasing: $0[range])
      return unsafe Int(zip_fread(file, place.baseAddress, zip_uint64_t(place.count)))
    }
    guard count >= 0 else {
      throw .archive(unsafe zip_error_code_zip(zip_file_get_error(file)))
    }
    inflated += count
    try archive.note(inflated, of: entry)
    return count
  }
}
