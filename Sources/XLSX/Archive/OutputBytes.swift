/// Bytes that are written in any order and can be read again: a file's, or in memory.
final class OutputBytes {
  /// The bytes so far, where there is no file.
  private(set) var bytes: [UInt8] = []
  private var file: OutputFile?

  /// Begins without a byte.
  ///
  /// - Parameter file: Where the bytes go; nil for memory.
  init(_ file: consuming OutputFile? = nil) {
    self.file = file
  }

  /// Writes bytes somewhere, over what is there or behind it.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - offset: Where they go.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk is full
  ///   or fails.
  func write(_ data: UnsafeRawBufferPointer, at offset: Int) throws(WorkbookError) {
    if file != nil {
      try unsafe file?.write(data, at: offset)
      return
    }
    if offset > bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: offset - bytes.count))
    }
    let overlap = min(bytes.count - offset, data.count)
    unsafe bytes.replaceSubrange(offset..<offset + overlap, with: data)
  }

  /// Writes bytes somewhere, over what is there or behind it.
  ///
  /// - Parameters:
  ///   - data: The bytes.
  ///   - offset: Where they go.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk is full
  ///   or fails.
  func write(_ data: [UInt8], at offset: Int) throws(WorkbookError) {
    try unsafe data.span.withUnsafeBytes { buffer throws(WorkbookError) in
      try unsafe write(buffer, at: offset)
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
    if file != nil { return try file?.bytes(at: offset, count: length) ?? [] }
    return Array(bytes.dropFirst(offset).prefix(length))
  }

  /// Gives the file its name, where there is one.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  func finish() throws(WorkbookError) {
    if let file = file.take() { try file.finish() }
  }
}
