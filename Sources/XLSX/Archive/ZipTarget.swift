internal import Clibzip

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where libzip writes an archive to: a file, or memory.
///
/// libzip asks by commands. It goes back to an entry's beginning once it knows how long the entry
/// became; nothing is ever read.
final class ZipTarget {
  /// What went wrong with the file.
  private(set) var fault: WorkbookError?

  private let output: OutputBytes
  private let encrypted: EncryptedPackageWriter?
  private var position = 0
  private var length = 0

  /// Makes a target.
  ///
  /// - Parameters:
  ///   - output: Where the archive goes.
  ///   - lock: What encrypts it on the way; nil for nothing.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  init(_ output: OutputBytes, lock: PackageLock?) throws(WorkbookError) {
    self.output = output
    encrypted = if let lock { try EncryptedPackageWriter(to: output, lock: lock) } else { nil }
  }

  /// Puts around the archive what encryption needs, and gives the file its name.
  ///
  /// - Returns: The bytes, where there is no file.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func finish() throws(WorkbookError) -> [UInt8] {
    try encrypted?.finish()
    try output.finish()
    return output.bytes
  }

  /// Answers a command of libzip (`zip_source_function`(3)).
  ///
  /// - Parameters:
  ///   - state: The target, retained by whoever made the libzip source.
  ///   - data: What is to be written, or where the answer goes.
  ///   - length: How many bytes `data` has.
  ///   - command: What is asked.
  /// - Returns: What the command is to return, or -1.
  static func answer(
    _ state: UnsafeMutableRawPointer?, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
    _ command: zip_source_cmd_t
  ) -> zip_int64_t {
    guard let state = unsafe state else { return -1 }
    let held = unsafe Unmanaged<ZipTarget>.fromOpaque(state)
    let target = unsafe held.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE:
      return 0
    case ZIP_SOURCE_WRITE:
      return unsafe target.write(UnsafeRawBufferPointer(start: data, count: Int(length)))
    case ZIP_SOURCE_SEEK_WRITE:
      return unsafe target.seek(data, length)
    case ZIP_SOURCE_TELL_WRITE:
      return zip_int64_t(target.position)
    case ZIP_SOURCE_ERROR:
      return unsafe target.explain(data, length)
    case ZIP_SOURCE_FREE:
      unsafe held.release()
      return 0
    case ZIP_SOURCE_SUPPORTS:
      return ZipSourceAnswer.supports(commands)
    default:
      // ZIP_SOURCE_STAT among them: there is no archive yet.
      return -1
    }
  }

  /// What libzip wants a target to know, though it asks for less where there is no archive yet.
  private static let commands = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
    ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
    ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, ZIP_SOURCE_WRITE,
  ]

  private func write(_ data: UnsafeRawBufferPointer) -> zip_int64_t {
    do throws(WorkbookError) {
      if let encrypted {
        try unsafe encrypted.write(Array(data), at: position)
      } else {
        try unsafe output.write(data, at: position)
      }
    } catch {
      fault = fault ?? error
      return -1
    }
    position += data.count
    length = max(length, position)
    return zip_int64_t(data.count)
  }

  private func seek(_ data: UnsafeMutableRawPointer?, _ size: zip_uint64_t) -> zip_int64_t {
    unsafe ZipSourceAnswer.seek(&position, within: length, data, size)
  }

  /// Says that a write failed, or else that there is no archive yet: libzip then begins one.
  private func explain(_ room: UnsafeMutableRawPointer?, _ size: zip_uint64_t) -> zip_int64_t {
    fault == nil
      ? unsafe ZipSourceAnswer.error(ZIP_ER_READ, system: ENOENT, room, size)
      : unsafe ZipSourceAnswer.error(ZIP_ER_WRITE, system: EIO, room, size)
  }
}
