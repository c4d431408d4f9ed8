internal import Clibzip

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Hands deflated bytes to libzip as an entry's source.
///
/// libzip asks by commands. That the bytes are deflated already, and what they were before, it
/// learns from the answer to `ZIP_SOURCE_STAT`: without the method it would deflate them again,
/// without size and checksum it would fail.
final class ZipEntrySource {
  private let data: DeflatedData
  // The piece that is being read, how far, and which one comes next.
  private var bytes: [UInt8] = []
  private var offset = 0
  private var next = 0

  init(_ data: DeflatedData) {
    self.data = data
  }

  /// Answers a command of libzip (`zip_source_function`(3)).
  ///
  /// - Parameters:
  ///   - state: The source, retained by whoever made the libzip source.
  ///   - room: Where the answer goes; what it holds depends on the command.
  ///   - length: How many bytes `room` has.
  ///   - command: What is asked.
  /// - Returns: How many bytes were put into `room`, or -1.
  static func answer(
    _ state: UnsafeMutableRawPointer?, _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
    _ command: zip_source_cmd_t
  ) -> zip_int64_t {
    guard let state = unsafe state else { return -1 }
    let held = unsafe Unmanaged<ZipEntrySource>.fromOpaque(state)
    let source = unsafe held.takeUnretainedValue()
    switch command {
    case ZIP_SOURCE_OPEN:
      (source.bytes, source.offset, source.next) = ([], 0, 0)
      return 0
    case ZIP_SOURCE_READ:
      return unsafe source.read(UnsafeMutableRawBufferPointer(start: room, count: Int(length)))
    case ZIP_SOURCE_CLOSE:
      return 0
    case ZIP_SOURCE_STAT:
      return unsafe source.describe(room, length)
    case ZIP_SOURCE_ERROR:
      // Only reading can fail, and only what was set aside.
      return unsafe ZipSourceAnswer.error(ZIP_ER_READ, system: EIO, room, length)
    case ZIP_SOURCE_FREE:
      unsafe held.release()
      return 0
    case ZIP_SOURCE_SUPPORTS:
      return ZipSourceAnswer.supports([
        ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
        ZIP_SOURCE_FREE,
      ])
    default:
      return -1
    }
  }

  private func read(_ room: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    var filled = 0
    while filled < room.count {
      if offset == bytes.count {
        guard next < data.pieces.count else { break }
        do throws(WorkbookError) { bytes = try data.pieces[next].bytes } catch { return -1 }
        (next, offset) = (next + 1, 0)
      }
      let count = min(room.count - filled, bytes.count - offset)
      unsafe bytes.withUnsafeBytes { bytes in
        let source = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
        unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...]).copyMemory(from: source)
      }
      filled += count
      offset += count
    }
    return zip_int64_t(filled)
  }

  private func describe(
    _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    var stat = unsafe zip_stat_t()
    unsafe zip_stat_init(&stat)
    unsafe stat.valid =
      zip_uint64_t(ZIP_STAT_SIZE) | zip_uint64_t(ZIP_STAT_COMP_SIZE)
      | zip_uint64_t(ZIP_STAT_COMP_METHOD) | zip_uint64_t(ZIP_STAT_CRC)
    unsafe stat.size = zip_uint64_t(data.size)
    unsafe stat.comp_size = zip_uint64_t(data.compressedSize)
    unsafe stat.comp_method = zip_uint16_t(ZIP_CM_DEFLATE)
    unsafe stat.crc = data.checksum
    return unsafe ZipSourceAnswer.description(stat, room, length)
  }
}
