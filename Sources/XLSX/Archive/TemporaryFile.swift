#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file without a name, for bytes that would take too much memory.
///
/// It is gone when the process is, however that ends. What is on the disk is encrypted with a key
/// that only this object has: a workbook that gets a password later was never there in the clear.
/// Several threads may use it at once.
final class TemporaryFile {
  private let descriptor: Int32
  private let cipher = StreamCipher()

  /// Makes an empty file in the folder that `TMPDIR` names, or in `/tmp`; nil where there is no
  /// place for it.
  init?() {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    let random = String(UInt64.random(in: .min ... .max), radix: 36)
    let path = "\(folder.isEmpty ? "/tmp" : folder)/.xlsx-\(random).tmp"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unsafe unlink(path)
  }

  deinit {
    close(descriptor)
  }

  /// Writes bytes where none were before.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - offset: Where they go.
  /// - Returns: Whether there was room for them.
  func write(_ bytes: [UInt8], at offset: Int) -> Bool {
    guard let secret = cipher.applied(to: bytes, at: offset) else { return false }
    return unsafe secret.withUnsafeBytes { data in
      var start = 0
      while start < data.count {
        let count = unsafe pwrite(
          descriptor, data.baseAddress?.advanced(by: start), data.count - start,
          off_t(offset + start))
        if count > 0 { start += count } else if count == 0 || errno != EINTR { return false }
      }
      return true
    }
  }

  /// Reads bytes that were written in one go.
  ///
  /// - Parameters:
  ///   - offset: Where they are.
  ///   - count: How many there are.
  /// - Returns: The bytes.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func bytes(at offset: Int, count: Int) throws(WorkbookError) -> [UInt8] {
    let secret = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = unsafe pread(
          descriptor, buffer.baseAddress?.advanced(by: filled), count - filled,
          off_t(offset + filled))
        if got > 0 { filled += got } else if got == 0 || errno != EINTR { break }
      }
    }
    guard secret.count == count, let bytes = cipher.applied(to: secret, at: offset) else {
      throw WorkbookError(.writingFailed, detail: "what was set aside cannot be read again")
    }
    return bytes
  }
}
