/// The bytes of a stream of a compound file, read where they are asked for.
struct CompoundStream {
  /// Bytes that lie one after another in the file and in the stream.
  private struct Run {
    /// Where they begin in the stream.
    var start: Int
    /// Where they begin in the file.
    var place: Int
    var count: Int
  }

  private let contents: FileContents
  private let runs: [Run]
  /// How many bytes the stream has.
  let count: Int

  /// Puts a stream together, as far as its sectors are there.
  ///
  /// - Parameters:
  ///   - contents: The file.
  ///   - places: Where in the file each of the stream's sectors begins.
  ///   - sectorSize: How many bytes a sector has.
  ///   - most: How many bytes the stream has, if the sectors are enough and none of them lies
  ///     beyond the end of the file.
  init(_ contents: FileContents, places: [Int], sectorSize: Int, most: Int) {
    var runs: [Run] = []
    var start = 0
    for place in places where start < most {
      let length = min(sectorSize, most - start)
      guard place >= 0, place <= contents.count - length else { break }
      if let last = runs.indices.last, runs[last].place + runs[last].count == place {
        runs[last].count += length
      } else {
        runs.append(Run(start: start, place: place, count: length))
      }
      start += length
    }
    self.contents = contents
    self.runs = runs
    count = start
  }

  /// Where a byte of the stream stands in the file.
  ///
  /// - Parameter offset: Which byte.
  /// - Returns: Its place; nil beyond the end.
  func place(of offset: Int) -> Int? {
    guard offset >= 0, offset < count else { return nil }
    let run = runs[index(of: offset)]
    return run.place + (offset - run.start)
  }

  /// Reads some bytes.
  ///
  /// - Parameters:
  ///   - offset: The first byte.
  ///   - length: How many are wanted.
  /// - Returns: The bytes, fewer where the stream ends before.
  func bytes(at offset: Int, count length: Int) -> [UInt8] {
    guard offset >= 0, length > 0, offset < count else { return [] }
    let end = offset + min(length, count - offset)
    var index = index(of: offset)
    var bytes: [UInt8] = []
    while offset + bytes.count < end {
      let run = runs[index]
      let skipped = offset + bytes.count - run.start
      let wanted = min(run.count - skipped, end - offset - bytes.count)
      let piece = contents.bytes(at: run.place + skipped, count: wanted)
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      // The file became shorter while it was read.
      guard piece.count == wanted else { break }
      index += 1
    }
    return bytes
  }

  /// The run that holds a byte of the stream.
  private func index(of offset: Int) -> Int {
    var (low, high) = (0, runs.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
