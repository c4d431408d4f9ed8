#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that appears whole or not at all.
///
/// The bytes go to a temporary file in the same folder, which is brought to the disk and then given
/// its name. Whatever happens before that, an older file of the name stays as it was and nothing is
/// left beside it. The temporary file has its final permissions before it has its first byte.
public struct OutputFile: ~Copyable {
  private let path: String
  private let folder: String
  private let temporaryPath: String
  private let descriptor: Int32
  private var size = 0
  private var isDone = false

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where the file shall be; its folder must be there.
  ///   - permissions: The file's mode, of which the process's umask takes its share away.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/cannotWrite`` where no file can be
  ///   created there.
  public init(_ path: String, permissions: UInt16 = 0o644) throws(WorkbookError) {
    guard !path.isEmpty, !path.utf8.contains(0), !path.hasSuffix("/"), !Self.isFolder(path) else {
      throw WorkbookError(.cannotWrite, detail: "not a name for a file")
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let temporary = try Self.createTemporary(in: folder, permissions: permissions)
    self.path = path
    self.folder = folder
    temporaryPath = temporary.path
    descriptor = temporary.descriptor
  }

  deinit {
    guard !isDone else { return }
    close(descriptor)
    unsafe unlink(temporaryPath)
  }

  /// Appends bytes.
  ///
  /// - Parameter bytes: What comes next.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk is full
  ///   or fails; the temporary file is then gone.
  public mutating func write(_ bytes: borrowing Span<UInt8>) throws(WorkbookError) {
    let count = bytes.count
    try unsafe bytes.withUnsafeBytes { data throws(WorkbookError) in
      try unsafe write(data, at: size)
    }
    size += count
  }

  /// Writes bytes somewhere in the file; what is appended goes on from where it was.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - offset: Where they go.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk is full
  ///   or fails.
  func write(_ data: UnsafeRawBufferPointer, at offset: Int) throws(WorkbookError) {
    var start = 0
    while start < data.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: data[start...])
      let count = unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + start))
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        throw Self.failure("cannot write")
      }
    }
  }

  /// Reads some of the bytes again.
  ///
  /// - Parameters:
  ///   - offset: The first byte.
  ///   - length: How many are wanted.
  /// - Returns: The bytes, fewer where no more were written.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func bytes(at offset: Int, count length: Int) throws(WorkbookError) -> [UInt8] {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, initialized in
      while initialized < length {
        let start = unsafe buffer.baseAddress?.advanced(by: initialized)
        let count = unsafe pread(
          descriptor, start, length - initialized, off_t(offset + initialized))
        if count < 0 && errno == EINTR { continue }
        failed = count < 0
        guard count > 0 else { break }
        initialized += count
      }
    }
    if failed { throw Self.failure("cannot read again") }
    return bytes
  }

  /// Brings the bytes to the disk and gives the file its name.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails;
  ///   nothing is then left of the file.
  public consuming func finish() throws(WorkbookError) {
    guard fsync(descriptor) == 0 else { throw Self.failure("cannot bring the file to the disk") }
    guard unsafe rename(temporaryPath, path) == 0 else {
      throw Self.failure("cannot name the file")
    }
    isDone = true
    close(descriptor)
    // The name is on the disk when its folder is; a file system that cannot say so is no failure.
    let directory = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  /// Writes a whole file at once.
  ///
  /// - Parameters:
  ///   - bytes: What the file shall hold.
  ///   - path: Where the file shall be; its folder must be there.
  ///   - permissions: The file's mode, of which the process's umask takes its share away.
  /// - Throws: ``WorkbookError``: ``WorkbookError/Code/cannotWrite`` where no file can be created
  ///   there, ``WorkbookError/Code/writingFailed`` where writing fails midway.
  public static func write(
    _ bytes: [UInt8], to path: String, permissions: UInt16 = 0o644
  ) throws(WorkbookError) {
    var file = try OutputFile(path, permissions: permissions)
    try file.write(bytes.span)
    try file.finish()
  }

  /// Gives a file another name, in one step and in the place of an older file of that name.
  ///
  /// - Parameters:
  ///   - source: Where the file is.
  ///   - target: Where it shall be, on the same file system.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where that fails; both
  ///   files are then as they were.
  public static func move(_ source: String, to target: String) throws(WorkbookError) {
    guard unsafe rename(source, target) == 0 else { throw failure("cannot name the file") }
  }

  /// Creates an empty file under a name that nothing had before.
  private static func createTemporary(
    in folder: String, permissions: UInt16
  ) throws(WorkbookError) -> (path: String, descriptor: Int32) {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    // A name that is there already is another process's; of a few random ones one is free.
    for _ in 0..<16 {
      let path = "\(folder).xlsx-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      let descriptor = unsafe open(path, flags, mode_t(permissions))
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { break }
    }
    throw WorkbookError(.cannotWrite, detail: "cannot create a file: \(reason(errno))")
  }

  private static func isFolder(_ path: String) -> Bool {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  private static func failure(_ what: String) -> WorkbookError {
    WorkbookError(.writingFailed, detail: "\(what): \(reason(errno))")
  }

  private static func reason(_ code: Int32) -> String {
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
  }
}
