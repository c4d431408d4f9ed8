import Testing

@testable import XLSX

@Suite struct CompoundFileWriterTests {
  // The fuzzer met a trap: a stream without bytes took no sector, and its chain ended before it began.
  @Test(
    "Streams come back as they were, those without a byte too", arguments: [0, 1, 64, 65, 4095])
  func streams(_ count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let output = OutputBytes()
    let nodes = [CompoundNode("a", .stream(bytes)), CompoundNode("b", .stream([7]))]
    try CompoundFileWriter(nodes).write(to: output)
    let file = CompoundFile(FileContents(bytes: try output.bytes(at: 0, count: 1 << 16)))
    for (name, expected) in [("a", bytes), ("b", [7])] {
      let stream = try #require(file.stream(name), "no stream \(name)")
      #expect(stream.bytes(at: 0, count: stream.count) == expected)
    }
  }
}
