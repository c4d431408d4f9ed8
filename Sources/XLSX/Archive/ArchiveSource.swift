internal import Clibzip

/// Hands the bytes of an archive to libzip, wherever they are: on disk, in memory, or encrypted.
///
/// libzip asks by commands.
final class ArchiveSource {
  private let contents: FileContents
  /// What libzip takes for the beginning: something may stand before the archive.
  private let start: Int
  private var position = 0

  init(_ contents: FileContents, from start: Int) {
    self.contents = contents
    self.start = start
  }

  private var count: Int { contents.count - start }

  /// Answers a command of libzip (`zip_source_function`(3)).
  ///
  /// - Parameters:
  ///   - state: The source, retained by whoever made the libzip source.
  ///   - room: Where the answer goes; what it holds depends on the command.
  ///   - length: How many bytes `room` has.
  ///   - command: What is asked.
  /// - Returns: What the command is to return, or -1.
  static func answer(
    _ state: UnsafeMutableRawPointer?, _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
    _ command: zip_source_cmd_t
  ) -> zip_int64_t {
    guard let state = unsafe state else { return -1 }
    let held = unsafe Unmanaged<ArchiveSource>.fromOpaque(state)
    let source = unsafe held.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_OPEN:
      source.position = 0
      return 0
    case ZIP_SOURCE_READ:
      return unsafe source.read(UnsafeMutableRawBufferPointer(start: room, count: Int(length)))
    case ZIP_SOURCE_SEEK:
      return unsafe source.seek(room, length)
    case ZIP_SOURCE_TELL:
      return zip_int64_t(source.position)
    case ZIP_SOURCE_CLOSE:
      return 0
    case ZIP_SOURCE_STAT:
      return unsafe source.describe(room, length)
    case ZIP_SOURCE_ERROR:
      // Reading failed, or libzip went beyond the ends: nothing else can.
      return unsafe ZipSourceAnswer.error(ZIP_ER_READ, room, length)
    case ZIP_SOURCE_FREE:
      unsafe held.release()
      return 0
    case ZIP_SOURCE_SUPPORTS:
      return ZipSourceAnswer.supports(commands)
    default:
      return -1
    }
  }

  private static let commands = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ]

  private func read(_ room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    let got = unsafe contents.read(at: start + position, into: room)
    guard got >= min(room.count, count - position) else { return -1 }
    position += got
    return zip_int64_t(got)
  }

  private func seek(_ data: UnsafeMutableRawPointer?, _ size: zip_uint64_t) -> zip_int64_t {
    unsafe ZipSourceAnswer.seek(&position, within: count, data, size)
  }

  private func describe(
    _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    var stat = unsafe zip_stat_t()
    unsafe zip_stat_init(&stat)
    unsafe stat.valid = zip_uint64_t(ZIP_STAT_SIZE)
    unsafe stat.size = zip_uint64_t(count)
    return unsafe ZipSourceAnswer.description(stat, room, length)
  }
}
