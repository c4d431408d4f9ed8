import Testing

@testable import XLSX

struct BlockDeflaterTests {
  private static func block(_ number: Int) -> [UInt8] {
    (0..<20_000 + number).map { UInt8(truncatingIfNeeded: ($0 &* $0 &+ number) >> 6) }
  }

  private func stream(_ count: Int, workers: Int?) throws -> DeflatedData {
    let deflater = BlockDeflater(level: .fast, workers: workers)
    let stream = BlockStream()
    for number in 0..<count {
      let block = Self.block(number)
      _ = try deflater.add(block, count: block.count - 1, to: stream)
    }
    return try deflater.finish(stream)
  }

  @Test(arguments: [1, 2, 3, 8, nil])
  func `the bytes are the same on any number of threads`(workers: Int?) throws {
    let expected = try stream(60, workers: 1)
    let data = try stream(60, workers: workers)
    #expect(try data.bytes == expected.bytes)
    #expect(data.checksum == expected.checksum)
    #expect(data.size == (0..<60).reduce(0) { $0 + Self.block($1).count - 1 })
  }

  @Test func `streams may be filled in turn`() throws {
    let deflater = BlockDeflater(level: .fast, workers: 3)
    let streams = [BlockStream(), BlockStream()]
    for number in 0..<30 {
      let block = Self.block(number)
      for stream in streams { _ = try deflater.add(block, count: block.count, to: stream) }
    }
    let data = try streams.map { stream in try deflater.finish(stream).bytes }
    #expect(data[0] == data[1])
  }

  @Test func `a block that fails is a fault of its stream`() throws {
    let deflater = BlockDeflater(level: .fast, workers: 2)
    let (stream, other) = (BlockStream(), BlockStream())
    let block = Self.block(0)
    _ = try deflater.add(block, count: block.count, to: stream)
    stream.fault = WorkbookError(.writingFailed, detail: "zlib failed")
    let error = #expect(throws: WorkbookError.self) {
      try deflater.add(block, count: block.count, to: stream)
    }
    #expect(error?.code == .writingFailed)
    #expect(throws: WorkbookError.self) { try deflater.finish(stream) }
    _ = try deflater.add(block, count: block.count, to: other)
    #expect(try deflater.finish(other).size == block.count)
  }

  @Test func `a deflater that is dropped ends its threads`() throws {
    // Neither waits for ever nor crashes, with blocks that nobody has deflated yet.
    for workers in 2...6 {
      let deflater = BlockDeflater(level: .small, workers: workers)
      let stream = BlockStream()
      for number in 0..<12 {
        _ = try deflater.add(Self.block(number), count: 20_000, to: stream)
      }
    }
  }
}
