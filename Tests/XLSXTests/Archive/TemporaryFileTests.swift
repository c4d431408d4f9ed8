import Testing

@testable import XLSX

struct TemporaryFileTests {
  @Test func `bytes come back from where they were put`() throws {
    let file = try #require(TemporaryFile())
    let (one, two) = (Array("第一".utf8), Array("第二个".utf8))
    #expect(file.write(two, at: 100))
    #expect(file.write(one, at: 0))
    #expect(try file.bytes(at: 0, count: one.count) == one)
    #expect(try file.bytes(at: 100, count: two.count) == two)
    let error = #expect(throws: WorkbookError.self) { try file.bytes(at: 100, count: 99) }
    #expect(error?.code == .writingFailed)
  }
}
