/// The bytes of an entry of an archive, inflated piece by piece.
@safe
final class EntryStream {
  /// Who inflates the entry.
  private enum Source {
    case libzip(PackedEntry)
    case inflater(Inflater)
    case ahead(ReadAhead)
  }

  /// 32 KiB: with libxml2's own copy of it, what stays in the first two levels of cache.
  private static let pieceSize = 32 << 10

  private let source: Source
  private let archive: ArchiveReader
  private let entry: ArchiveEntry
  private var buffer: [UInt8] = []
  private var inflated = 0

  /// Prepares to read an entry.
  ///
  /// - Parameters:
  ///   - packed: Its bytes: packed if it is plainly deflated.
  ///   - entry: What the directory says of it.
  ///   - archive: The archive.
  ///   - reading: Whether a second thread inflates it.
  /// - Throws: ``WorkbookError`` where there is no memory.
  init(
    _ packed: PackedEntry, of entry: ArchiveEntry, in archive: ArchiveReader,
    ahead reading: ReadingAhead
  ) throws(WorkbookError) {
    self.entry = entry
    self.archive = archive
    guard entry.isPlainlyDeflated else {
      source = .libzip(packed)
      return
    }
    let inflater = try Inflater(packed, of: entry)
    let ahead = reading.chunkSize(of: entry).flatMap { ReadAhead(inflater, chunkSize: $0) }
    source = ahead.map(Source.ahead) ?? .inflater(inflater)
  }

  /// How many bytes there will be, if the archive's directory is right.
  var expectedSize: Int? { entry.size }

  /// Lends the next piece.
  ///
  /// - Parameter body: Takes the bytes; it is not called at the end.
  /// - Returns: Whether there was a piece.
  /// - Throws: ``WorkbookError`` where the entry is damaged or goes beyond a limit, and whatever
  ///   the body throws.
  func next(_ body: (Span<UInt8>) throws(WorkbookError) -> Void) throws(WorkbookError) -> Bool {
    if buffer.isEmpty {
      // One byte more than is said to come: then the end comes with the same call.
      let size = min(max(expectedSize ?? Self.pieceSize, 0), Self.pieceSize - 1) + 1
      buffer = Array(repeating: 0, count: size)
    }
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
  /// - Throws: ``WorkbookError`` where the entry is damaged or goes beyond a limit, after the bytes
  ///   before the damage.
  func read(into buffer: inout [UInt8], at range: Range<Int>) throws(WorkbookError) -> Int {
    try archive.checkTime()
    let count = try unsafe buffer.withUnsafeMutableBufferPointer { bytes throws(WorkbookError) in
      let room = unsafe UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: bytes[range]))
      return switch source {
      case .libzip(let packed): try unsafe packed.read(into: room)
      case .inflater(let inflater): try unsafe inflater.read(into: room)
      case .ahead(let ahead): try unsafe ahead.read(into: room)
      }
    }
    inflated += count
    try archive.note(inflated, of: entry)
    return count
  }
}
