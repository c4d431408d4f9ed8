internal import Clibzip

/// A zip archive that is read.
@safe
final class ArchiveReader {
  /// libzip's archive, for whoever copies entries out of it.
  let handle: OpaquePointer
  /// Lets one thread at a time use libzip's archive: entries may be inflated on others.
  let monitor = Monitor()
  private let limits: ReadingLimits
  /// The bytes that each entry has inflated to so far, where it was read furthest.
  private var inflated: [Int]
  private var totalInflated = 0
  private let packedBytes: Int
  private let deadline: ContinuousClock.Instant?
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
    packedBytes = max(contents.count, 1)
    deadline = limits.duration.map { ContinuousClock.now + $0 }
    inflated = Array(repeating: 0, count: count)
    entries = (0..<count).compactMap { index in
      var status = unsafe zip_stat_t()
      let found = unsafe zip_stat_index(
        handle, zip_uint64_t(index), zip_flags_t(ZIP_FL_ENC_GUESS), &status)
      guard found == 0, let name = unsafe status.name else { return nil }
      return unsafe ArchiveEntry(String(cString: name), at: index, status)
    }
  }

  deinit {
    unsafe zip_discard(handle)
  }

  private static func open(_ contents: FileContents) throws(WorkbookError) -> OpaquePointer {
    var error = unsafe zip_error_t()
    let start = contents.archiveStart ?? 0
    let held = unsafe Unmanaged.passRetained(ArchiveSource(contents, from: start))
    guard
      let source = unsafe zip_source_function_create(
        { unsafe ArchiveSource.answer($0, $1, $2, $3) }, held.toOpaque(), &error)
    else {
      unsafe held.release()
      throw unsafe .archive(error.zip_err)
    }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw unsafe .archive(error.zip_err)
    }
    return unsafe handle
  }

  /// Opens an entry for reading from its start.
  ///
  /// - Parameters:
  ///   - entry: One of ``entries``.
  ///   - reading: Whether a second thread inflates it.
  /// - Returns: Its bytes, piece by piece.
  /// - Throws: ``WorkbookError`` where it is encrypted or packed in an unknown way.
  func open(
    _ entry: ArchiveEntry, ahead reading: ReadingAhead = .never
  ) throws(WorkbookError) -> EntryStream {
    let flags = zip_flags_t(entry.isPlainlyDeflated ? ZIP_FL_COMPRESSED : 0)
    let (file, code) = unsafe monitor.locked {
      let file = unsafe zip_fopen_index(handle, zip_uint64_t(entry.index), flags)
      return unsafe (file, zip_error_code_zip(zip_get_error(handle)))
    }
    guard let file = unsafe file else { throw .archive(code) }
    let packed = unsafe PackedEntry(file, in: self)
    return try EntryStream(packed, of: entry, in: self, ahead: reading)
  }

  /// Ends reading that takes longer than it may.
  ///
  /// - Throws: ``WorkbookError`` with the limit.
  func checkTime() throws(WorkbookError) {
    guard let deadline, let most = limits.duration, ContinuousClock.now > deadline else { return }
    throw .exceeded("duration", of: "\(most)")
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
    // Entries that lie over one another have a grace each, and only one stretch of packed bytes.
    guard
      totalInflated / 4 <= limits.inflationGrace
        || totalInflated / packedBytes <= limits.inflationRatio
    else { throw .exceeded("inflationRatio", of: limits.inflationRatio) }
    guard bytes > limits.inflationGrace, let packed = entry.packedSize else { return }
    guard bytes / max(packed, 1) <= limits.inflationRatio else {
      throw .exceeded("inflationRatio", of: limits.inflationRatio)
    }
  }
}

extension ArchiveEntry {
  /// An entry as libzip describes it.
  fileprivate init(_ name: String, at index: Int, _ status: zip_stat_t) {
    let valid = unsafe status.valid
    func says(_ field: UInt32) -> Bool { valid & zip_uint64_t(field) != 0 }
    self.name = name
    self.index = index
    packedSize = says(ZIP_STAT_COMP_SIZE) ? unsafe Int(clamping: status.comp_size) : nil
    size = says(ZIP_STAT_SIZE) ? unsafe Int(clamping: status.size) : nil
    checksum = says(ZIP_STAT_CRC) ? unsafe status.crc : nil
    let (method, encryption) = unsafe (status.comp_method, status.encryption_method)
    let isPlain =
      says(ZIP_STAT_COMP_METHOD) && says(ZIP_STAT_ENCRYPTION_METHOD)
      && encryption == UInt16(ZIP_EM_NONE)
    isPlainlyDeflated = isPlain && method == UInt16(ZIP_CM_DEFLATE)
    isStored = isPlain && method == UInt16(ZIP_CM_STORE)
  }
}
