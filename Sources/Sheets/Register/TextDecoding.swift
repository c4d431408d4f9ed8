#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Text files as Chinese offices write them: UTF-8 with or without a mark, UTF-16, or GB18030.
enum TextDecoding {
  /// The text of a file's bytes; nil where they are of none of these encodings.
  static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(bytes, from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(bytes, from: "UTF-16BE") }
    return String(validating: bytes, as: UTF8.self) ?? converted(bytes, from: "GB18030")
  }

  private static func converted(_ bytes: [UInt8], from encoding: String) -> String? {
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // GB18030 and UTF-16 give at most two bytes of UTF-8 for each of theirs.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
    var inputLeft = input.count
    var outputLeft = output.count
    let capacity = output.count
    let failed = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft) == Int.max
          || inputLeft > 0
      }
    }
    guard !failed else { return nil }
    return String(
      validating: output.prefix(capacity - outputLeft).map { UInt8(bitPattern: $0) },
      as: UTF8.self)
  }
}
