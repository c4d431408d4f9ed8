internal import Clibzip

/// An entry of an archive as libzip gives its bytes: packed, or unpacked where it is packed in a
/// way that only libzip knows.
///
/// An archive of libzip belongs to one thread at a time: the archive's monitor sees to that.
@safe
final class PackedEntry {
  private let file: OpaquePointer
  private let archive: ArchiveReader

  init(_ file: OpaquePointer, in archive: ArchiveReader) {
    unsafe self.file = file
    self.archive = archive
  }

  deinit {
    archive.monitor.locked { _ = unsafe zip_fclose(file) }
  }

  /// Reads the next bytes.
  ///
  /// - Parameter room: Where they go.
  /// - Returns: How many there were; none at the end.
  /// - Throws: ``WorkbookError`` where the archive is damaged.
  func read(into room: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    let (count, code) = archive.monitor.locked {
      let count = unsafe Int(zip_fread(file, room.baseAddress, zip_uint64_t(room.count)))
      return (count, count < 0 ? unsafe zip_error_code_zip(zip_file_get_error(file)) : 0)
    }
    guard count >= 0 else { throw .archive(code) }
    return count
  }
}
