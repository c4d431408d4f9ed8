#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Clibzip

/// A zip archive that is read.
@safe
final class ArchiveReader {
  private let handle: OpaquePointer
  private let limits: ReadingLimits
  /// The bytes that each entry has inflated to so far, where it was read furthest.
  private var inflated: [Int]
  private var totalInflated = 0
  /// The entries in the order of the directory.
  let entries: [ArchiveEntry]

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - contents: Its bytes.
  ///   - limits: How much is taken for sane.
  /// - Throws: ``WorkbookError`` where it is no whole archive or goes beyond a limit.
  init(_ contents: FileContents, limits: ReadingLimits) throws(WorkbookError) {
    let handle = try unsafe Self.open(contents)
    let count = unsafe Int(zip_get_num_entries(handle, 0))
    guard count <= limits.entries else {
      unsafe zip_discard(handle)
      throw .exceeded("entries", of: limits.entries)
    }
    unsafe self.handle = handle
    self.limits = limits
    inflated = Array(repeating: 0, count: count)
    entries = (0..<count).compactMap { index in
      var status = unsafe zip_stat_t()
      let found = unsafe zip_stat_index(
        handle, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS), &status)
      guard found == 0, let name = unsafe status.name else { return nil }
      let isSized = unsafe status.valid & zip_uint64_t(ZIP_STAT_COMP_SIZE) != 0
      return ArchiveEntry(
        name: unsafe String(cString: name), index: index,
        packedSize: isSized ? unsafe Int(clamping: status.comp_size) : nil)
    }
  }

  deinit {
    unsafe zip_discard(handle)
  }

  private static func open(_ contents: FileContents) throws(WorkbookError) -> OpaquePointer {
    if contents.isInMemory {
      let start = contents.archiveStart ?? 0
      return try unsafe openMemory(contents.bytes(at: start, count: contents.count - start))
    }
    if let start = contents.archiveStart, start > 0 {
      return try unsafe openFile(contents, from: start)
    }
    // libzip closes the descriptor, but only where it succeeds.
    var code = ZIP_ER_OPEN
    let handle = unsafe contents.withDuplicatedDescriptor { unsafe zip_fdopen($0, 0, &code) }
    guard let handle = unsafe handle else { throw .archive(code) }
    return unsafe handle
  }

  /// Opens the archive that begins somewhere within a file, where libzip would not look for it.
  private static func openFile(
    _ contents: FileContents, from start: Int
  ) throws(WorkbookError) -> OpaquePointer {
    var error = unsafe zip_error_t()
    let file = unsafe contents.withDuplicatedDescriptor { unsafe fdopen($0, "r") }
    guard let file = unsafe file else { throw .archive(ZIP_ER_OPEN) }
    let length = zip_int64_t(contents.count - start)
    guard let source = unsafe zip_source_filep_create(file, zip_uint64_t(start), length, &error)
    else {
      unsafe fclose(file)
      throw unsafe .archive(error.zip_err)
    }
    return try unsafe open(source)
  }

  private static func openMemory(_ bytes: [UInt8]) throws(WorkbookError) -> OpaquePointer {
    var error = unsafe zip_error_t()
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    // libzip frees the copy together with the archive.
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      unsafe copy.deallocate()
      throw unsafe .archive(error.zip_err)
    }
    return try unsafe open(source)
  }

  private static func open(_ source: OpaquePointer) throws(WorkbookError) -> OpaquePointer {
    var error = unsafe zip_error_t()
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw unsafe .archive(error.zip_err)
    }
    return unsafe handle
  }

  /// Opens an entry for reading from its start.
  ///
  /// - Parameter entry: One of ``entries``.
  /// - Returns: Its bytes, piece by piece.
  /// - Throws: ``WorkbookError`` where it is encrypted or packed in an unknown way.
  func open(_ entry: ArchiveEntry) throws(WorkbookError) -> EntryStream {
    guard let file = unsafe zip_fopen_index(handle, zip_uint64_t(entry.index), 0) else {
      let code = unsafe zip_error_code_zip(zip_get_error(handle))
      throw .archive(code)
    }
    return unsafe EntryStream(file, of: entry, in: self)
  }

  /// Counts bytes that were inflated, and refuses an entry that inflates beyond all measure.
  ///
  /// - Parameters:
  ///   - bytes: How far the entry was inflated.
  ///   - entry: The entry.
  /// - Throws: ``WorkbookError`` with the limit.
  func note(_ bytes: Int, of entry: ArchiveEntry) throws(WorkbookError) {
    guard bytes > inflated[entry.index] else { return }
    totalInflated += bytes - inflated[entry.index]
    inflated[entry.index] = bytes
    guard bytes <= limits.partBytes else { throw .exceeded("partBytes", of: limits.partBytes) }
    guard totalInflated <= limits.totalBytes else {
      throw .exceeded("totalBytes", of: limits.totalBytes)
    }
    guard bytes > limits.inflationGrace, let packed = entry.packedSize else { return }
    guard bytes / max(packed, 1) <= limits.inflationRatio else {
      throw .exceeded("inflationRatio", of: limits.inflationRatio)
    }
  }
}
