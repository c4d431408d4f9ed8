internal import Clibzip

/// Puts deflated parts into a zip archive, in the order given and all with one fixed time.
///
/// libzip writes the archive; it takes the deflated bytes as they are. Since no entry has a time of
/// its own, the same parts give the same bytes.
@safe
struct ZipWriter: ~Copyable {
  /// 1 January 1980, midnight: where the clock of zip begins.
  private static let date: (dosTime: UInt16, dosDate: UInt16) = (0, 0x0021)

  private var archive: OpaquePointer?
  private let target: ZipTarget
  // Archives that libzip reads from when it writes this one.
  private var copied: [ArchiveReader] = []

  /// Begins an archive.
  ///
  /// - Parameters:
  ///   - output: Where it goes; memory where nothing is said.
  ///   - lock: What encrypts it on the way; nil for nothing.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where libzip cannot
  ///   begin.
  init(to output: OutputBytes = OutputBytes(), lock: PackageLock? = nil) throws(WorkbookError) {
    let target = try ZipTarget(output, lock: lock)
    let held = unsafe Unmanaged.passRetained(target)
    var fault = unsafe zip_error_t()
    guard
      let source = unsafe zip_source_function_create(
        { unsafe ZipTarget.answer($0, $1, $2, $3) }, held.toOpaque(), &fault)
    else {
      unsafe held.release()
      throw Self.failure("no memory for an archive")
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &fault)
    else {
      unsafe zip_source_free(source)
      throw Self.failure("libzip cannot begin an archive")
    }
    self.target = target
    unsafe self.archive = archive
  }

  deinit {
    if let archive = unsafe archive { unsafe zip_discard(archive) }
  }

  /// Adds an entry.
  ///
  /// - Parameters:
  ///   - name: The entry's path, with `/` between folders.
  ///   - data: Its deflated bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where libzip refuses.
  mutating func add(_ name: String, _ data: DeflatedData) throws(WorkbookError) {
    guard let archive = unsafe archive else { throw Self.failure("the archive is closed") }
    let entry = ZipEntrySource(data)
    let held = unsafe Unmanaged.passRetained(entry)
    var fault = unsafe zip_error_t()
    guard
      let source = unsafe zip_source_function_create(
        { unsafe ZipEntrySource.answer($0, $1, $2, $3) }, held.toOpaque(), &fault)
    else {
      unsafe held.release()
      throw Self.failure("no memory for an entry", part: name)
    }
    try unsafe add(source, to: archive, as: name, method: ZIP_CM_DEFLATE)
  }

  /// Copies an entry out of another archive, packed as it is there.
  ///
  /// - Parameters:
  ///   - entry: One of the other archive's entries.
  ///   - other: The other archive, which must be open until this one is finished.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where libzip refuses.
  mutating func copy(_ entry: ArchiveEntry, from other: ArchiveReader) throws(WorkbookError) {
    guard let archive = unsafe archive else { throw Self.failure("the archive is closed") }
    copied.append(other)
    guard
      let source = unsafe zip_source_zip(
        archive, other.handle, zip_uint64_t(entry.index), zip_flags_t(ZIP_FL_COMPRESSED), 0, -1)
    else { throw Self.failure("libzip cannot copy the entry", part: entry.name) }
    let method = entry.isStored ? ZIP_CM_STORE : entry.isPlainlyDeflated ? ZIP_CM_DEFLATE : nil
    try unsafe add(source, to: archive, as: entry.name, method: method)
  }

  private func add(
    _ source: OpaquePointer, to archive: OpaquePointer, as name: String, method: Int32?
  ) throws(WorkbookError) {
    let index = unsafe zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw Self.failure("libzip refuses the entry", part: name)
    }
    guard
      unsafe zip_file_set_dostime(
        archive, zip_uint64_t(index), Self.date.dosTime, Self.date.dosDate, 0) == 0
    else { throw Self.failure("libzip refuses the entry's time", part: name) }
    guard let method else { return }
    guard unsafe zip_set_file_compression(archive, zip_uint64_t(index), method, 0) == 0 else {
      throw Self.failure("libzip refuses the entry's method", part: name)
    }
  }

  /// Writes the archive out, and gives its file its name.
  ///
  /// - Returns: The archive's bytes; none where they went to a file.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where libzip or the disk
  ///   fails; nothing is then left of the file.
  @discardableResult
  consuming func finish() throws(WorkbookError) -> [UInt8] {
    guard let open = unsafe archive, unsafe zip_close(open) == 0 else {
      throw target.fault ?? Self.failure("libzip cannot finish the archive")
    }
    unsafe archive = nil
    return try target.finish()
  }

  private static func failure(_ detail: String, part: String? = nil) -> WorkbookError {
    WorkbookError(.writingFailed, part: part, detail: detail)
  }
}
