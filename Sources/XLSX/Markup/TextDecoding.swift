#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Text files as they lie beside workbooks in Chinese offices: UTF-8, UTF-16 or GB18030.
public enum TextDecoding {
  /// Decodes the bytes of a text file.
  ///
  /// - Parameter bytes: The whole file, with or without a byte order mark.
  /// - Returns: The text; nil where the bytes are of none of these encodings.
  public static func decode(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return converted(bytes, from: "UTF-16LE") }
    if bytes.starts(with: [0xFE, 0xFF]) { return converted(bytes, from: "UTF-16BE") }
    return String(validating: bytes, as: UTF8.self) ?? converted(bytes, from: "GB18030")
  }

  private static func converted(_ bytes: [UInt8], from encoding: String) -> String? {
    let converter = unsafe iconv_open("UTF-8", encoding)
    guard unsafe converter != iconv_t(bitPattern: -1) else { return nil }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // GB18030 and UTF-16 give at most two bytes of UTF-8 for each of theirs.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 4)
    var inputLeft = input.count
    var outputLeft = output.count
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        _ = unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
      }
    }
    // What cannot be converted stays behind in the input.
    guard inputLeft == 0 else { return nil }
    return String(
      validating: output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
