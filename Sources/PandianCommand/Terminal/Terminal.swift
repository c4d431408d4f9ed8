import Forms

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Results go to stdout, all else to stderr; nothing from a file reaches either unsifted.
enum Terminal {
  /// Writes a line of results.
  static func print(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  /// Writes a line for people, beside the results.
  static func complain(_ line: String) { write(safe(line) + "\n", to: STDERR_FILENO) }

  /// Whether stdout shows to a person.
  static var isInteractive: Bool { isatty(STDOUT_FILENO) != 0 }

  /// Whether colours are wanted: on a terminal, unless NO_COLOR is set (no-color.org).
  static var hasColor: Bool { isInteractive && getenv("NO_COLOR") == nil }

  /// Text without control characters and without marks that turn its direction.
  static func safe(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || !TextKey.isInvisible(scalar) {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// Writes all of a text; a reader that has gone away (a closed pipe) ends the writing.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let chunk = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: rest))
        #if canImport(Darwin)
          let written = Darwin.write(descriptor, chunk.baseAddress, chunk.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, chunk.baseAddress, chunk.count)
        #else
          let written = Glibc.write(descriptor, chunk.baseAddress, chunk.count)
        #endif
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = rest.dropFirst(written)
      }
    }
  }
}
