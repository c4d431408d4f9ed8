internal import Clibzip

/// Answers that all sources of libzip give alike (`zip_source_function`(3)).
enum ZipSourceAnswer {
  /// Says which commands a source knows.
  ///
  /// - Parameter commands: The commands.
  /// - Returns: A bit for each.
  static func supports(_ commands: [zip_source_cmd_t]) -> zip_int64_t {
    commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
  }

  /// Says what went wrong with the command before.
  ///
  /// - Parameters:
  ///   - code: An error of libzip, such as `ZIP_ER_READ`; 0 for none.
  ///   - systemCode: The `errno` that goes with it.
  ///   - room: Where it goes.
  ///   - length: How many bytes `room` has.
  /// - Returns: How many bytes were put there, or -1.
  static func error(
    _ code: Int32, system systemCode: Int32 = 0, _ room: UnsafeMutableRawPointer?,
    _ length: zip_uint64_t
  ) -> zip_int64_t {
    guard let room = unsafe room, length >= 2 * MemoryLayout<Int32>.size else { return -1 }
    unsafe room.storeBytes(of: (code, systemCode), as: (Int32, Int32).self)
    return zip_int64_t(2 * MemoryLayout<Int32>.size)
  }

  /// Says how large an entry or an archive is, and what else is known of it.
  ///
  /// - Parameters:
  ///   - stat: What is known.
  ///   - room: Where it goes.
  ///   - length: How many bytes `room` has.
  /// - Returns: How many bytes were put there, or -1.
  static func description(
    _ stat: zip_stat_t, _ room: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    guard let room = unsafe room, unsafe length >= MemoryLayout<zip_stat_t>.size
    else { return -1 }
    unsafe room.storeBytes(of: stat, as: zip_stat_t.self)
    return unsafe zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  /// Moves to where libzip wants to read or write next.
  ///
  /// - Parameters:
  ///   - position: Where the source is; where it is then.
  ///   - count: How many bytes there are.
  ///   - data: What libzip says of the place.
  ///   - size: How many bytes `data` has.
  /// - Returns: 0, or -1 for a place beyond the ends.
  static func seek(
    _ position: inout Int, within count: Int, _ data: UnsafeMutableRawPointer?,
    _ size: zip_uint64_t
  ) -> zip_int64_t {
    var error = unsafe zip_error_t()
    let offset = unsafe zip_source_seek_compute_offset(
      zip_uint64_t(position), zip_uint64_t(count), data, size, &error)
    guard offset >= 0 else { return -1 }
    position = Int(offset)
    return 0
  }
}
