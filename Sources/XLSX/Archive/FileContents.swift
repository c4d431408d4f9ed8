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
    case decrypted(DecryptedPackage)
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

  /// Takes the package out of an encrypted workbook.
  ///
  /// - Parameter package: The package.
  init(_ package: DecryptedPackage) {
    place = .decrypted(package)
    count = package.count
  }

  deinit {
    if case .descriptor(let descriptor) = place { close(descriptor) }
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
    return unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      initialized = unsafe read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
    }
  }

  /// Reads bytes into memory that is there already.
  ///
  /// - Parameters:
  ///   - offset: The first byte.
  ///   - room: Where they go.
  /// - Returns: How many there were: fewer than there is room for where the file ends before.
  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    let wanted = min(room.count, count - offset)
    switch place {
    case .memory(let bytes):
      unsafe bytes[offset..<offset + wanted].withUnsafeBytes { unsafe room.copyMemory(from: $0) }
      return wanted
    case .decrypted(let package):
      let bytes = package.bytes(at: offset, count: wanted)
      unsafe bytes.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
      return bytes.count
    case .descriptor(let descriptor):
      var read = 0
      while read < wanted {
        let start = unsafe room.baseAddress?.advanced(by: read)
        let count = unsafe pread(descriptor, start, wanted - read, off_t(offset + read))
        guard count > 0 else { break }
        read += count
      }
      return read
    }
  }
}
