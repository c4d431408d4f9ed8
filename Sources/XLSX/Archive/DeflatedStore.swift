/// Keeps deflated bytes until the archive is written: some in memory, the rest in a file.
///
/// Several threads may use it at once.
final class DeflatedStore {
  /// How many bytes stay in memory.
  static let budget = 4 << 20

  private let monitor = Monitor()
  private var heldCount = 0
  private var file: TemporaryFile?
  private var fileEnd = 0
  // Without a place on the disk, memory has to do.
  private var isDiskless = false

  /// Sets the pieces of some data aside where memory holds enough already.
  func keep(_ data: DeflatedData) -> DeflatedData {
    var kept = data
    for (index, piece) in data.pieces.enumerated() {
      if case .held(let bytes) = piece { kept.pieces[index] = keep(bytes) }
    }
    return kept
  }

  private func keep(_ bytes: [UInt8]) -> DeflatedPiece {
    let place = monitor.locked { () -> (file: TemporaryFile, offset: Int)? in
      if heldCount + bytes.count <= Self.budget || isDiskless {
        heldCount += bytes.count
        return nil
      }
      if file == nil { file = TemporaryFile() }
      guard let file else {
        isDiskless = true
        return nil
      }
      defer { fileEnd += bytes.count }
      return (file, fileEnd)
    }
    guard let (file, offset) = place else { return .held(bytes) }
    guard file.write(bytes, at: offset) else {
      monitor.locked { isDiskless = true }
      return .held(bytes)
    }
    return .setAside(file, offset: offset, count: bytes.count)
  }
}
