/// A stretch of deflated bytes, in memory or set aside.
enum DeflatedPiece {
  /// The bytes themselves.
  case held([UInt8])
  /// Where they are in a file.
  case setAside(TemporaryFile, offset: Int, count: Int)

  /// The bytes.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/writingFailed`` where the disk fails.
  var bytes: [UInt8] {
    get throws(WorkbookError) {
      switch self {
      case .held(let bytes): bytes
      case .setAside(let file, let offset, let count): try file.bytes(at: offset, count: count)
      }
    }
  }
}
