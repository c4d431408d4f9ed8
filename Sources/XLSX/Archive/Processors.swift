#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The processors that this process may use.
enum Processors {
  /// How many there are: where Linux keeps the process to some of them, as `taskset` and
  /// containers ask for, no more than these.
  static let count = allowed ?? WorkerThread.processors

  /// What Linux says in `proc_pid_status`(5): a mask in hexadecimal digits, a bit for each.
  ///
  /// Swift sees no function that would say it.
  private static var allowed: Int? {
    let descriptor = unsafe open("/proc/self/status", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }
    let bits = line?.dropFirst(13).compactMap(\.hexDigitValue).reduce(0) {
      $0 + $1.nonzeroBitCount
    }
    return bits.flatMap { $0 > 0 ? $0 : nil }
  }
}
