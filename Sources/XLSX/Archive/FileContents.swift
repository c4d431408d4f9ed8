#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of a file on disk or in memory, read where they are asked for.
@safe
final class FileContents {
  private enum Place {
    case descriptor(Int32)
    case memory([UInt8])
  }
  private let place: Place
  /// How many bytes there are.
  let count: Int

  /// Opens a file.
  ///
  /// - Parameter path: Where it is.
  /// - Throws: ``WorkbookError`` where there is no such file, or it is not a plain one that can
  ///   be read.
  init(path: String) throws(WorkbookError) {
    // A pipe without a writer would hang: open at once, then look.
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      let missing = errno == ENOENT || errno == ENOTDIR
      throw missing
        ? WorkbookError(.notFound, detail: "no such file")
        : WorkbookError(.notReadable, detail: "the file cannot be opened (errno \(errno))")
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw WorkbookError(.notReadable, detail: "not a plain file")
    }
    place = .descriptor(descriptor)
    count = Int(status.st_size)
  }

  /// Takes bytes that are in memory.
  ///
  /// - Parameter bytes: The file.
  init(bytes: [UInt8]) {
    place = .memory(bytes)
    count = bytes.count
  }

  deinit {
    if case .descriptor(let descriptor) = place { close(descriptor) }
  }

  /// Hands out another descriptor of the same file.
  ///
  /// - Parameter body: Takes the descriptor, and closes it unless it returns nil.
  /// - Returns: What the body returns; nil for bytes in memory too.
  func withDuplicatedDescriptor<Owner>(_ body: (Int32) -> Owner?) -> Owner? {
    guard case .descriptor(let descriptor) = place else { return nil }
    let duplicate = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard duplicate >= 0 else { return nil }
    if let owner = body(duplicate) { return owner }
    close(duplicate)
    return nil
  }

  /// Whether the bytes are in memory.
  var isInMemory: Bool {
    if case .memory = place { true } else { false }
  }

  /// Reads some bytes.
  ///
  /// - Parameters:
  ///   - offset: The first byte.
  ///   - length: How many are wanted.
  /// - Returns: The bytes, fewer where the file ends before.
  func bytes(at offset: Int, count length: Int) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let wanted = min(length, count - offset)
    switch place {
    case .memory(let bytes):
      return Array(bytes[offset..<offset + wanted])
    case .descriptor(let descriptor):
      return unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
        while initialized < wanted {
          let read = unsafe pread(
            descriptor, buffer.baseAddress?.advanced(by: initialized), wanted - initialized,
            off_t(offset + initialized))
          guard read > 0 else { break }
          initialized += read
        }
      }
    }
  }
}
