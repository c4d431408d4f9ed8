/// The stretch of a part that is being looked at, with zeros behind it.
struct PartWindow {
  /// 256 KiB: with the rows that are made of it, what stays in the second level of cache.
  static let standardSize = 256 << 10

  private let size: Int
  /// The bytes; those of ``rest`` count, and zeros follow.
  private(set) var bytes: [UInt8]
  /// Which bytes have not been dealt with.
  private(set) var rest = 0..<0
  /// Whether the part has come to its end.
  private(set) var isLast = false
  /// Why the part ends after these bytes.
  private var failure: WorkbookError?

  /// Makes room.
  ///
  /// - Parameters:
  ///   - most: How many bytes are looked at together at most.
  ///   - expected: How many there will be, as far as anybody knows: most parts are small.
  init(size most: Int = standardSize, expecting expected: Int? = nil) {
    // One byte more, so that the end comes with the same call.
    size = min(max(expected ?? most, 0), most - 1) + 1
    bytes = Array(repeating: 0, count: size + PlainScanner.padding)
  }

  /// Whether the bytes to be dealt with take all the room there is.
  var isFull: Bool { rest.count == size }

  /// Deals with bytes.
  ///
  /// - Parameter place: The first byte that is left.
  mutating func drop(to place: Int) { rest = place..<rest.upperBound }

  /// Reads as much as there is room for.
  ///
  /// - Parameter stream: The part.
  /// - Throws: ``WorkbookError`` where it cannot be inflated, after the bytes before that.
  mutating func fill(from stream: EntryStream) throws(WorkbookError) {
    if let failure { throw failure }
    let kept = rest.count
    if rest.lowerBound > 0 {
      for index in 0..<kept { bytes[index] = bytes[rest.lowerBound + index] }
    }
    rest = 0..<kept
    while rest.count < size, !isLast {
      do throws(WorkbookError) {
        let count = try stream.read(into: &bytes, at: rest.upperBound..<size)
        rest = 0..<rest.upperBound + count
        isLast = count == 0
      } catch {
        failure = error
        guard rest.count > kept else { throw error }
        break
      }
    }
    for index in rest.upperBound..<rest.upperBound + PlainScanner.padding { bytes[index] = 0 }
  }

  /// Where a text ends that stands next.
  ///
  /// - Parameter text: The text.
  /// - Returns: The place behind it; nil where ``rest`` has none.
  func end(of text: [UInt8]) -> Int? {
    let bytes = bytes.span
    var place = rest.lowerBound
    while place + text.count <= rest.upperBound {
      if text.indices.allSatisfy({ bytes[place + $0] == text[$0] }) { return place + text.count }
      place += 1
    }
    return nil
  }
}
