import Testing

@testable import XLSX

struct DeflatedStoreTests {
  @Test func `what memory does not hold is read again from the disk`() throws {
    let store = DeflatedStore()
    let pieces = (0..<9).map { number in
      (0..<DeflatedStore.budget / 4).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ number) }
    }
    let kept = store.keep(
      DeflatedData(pieces: pieces.map { .held($0) }, compressedSize: 9 * pieces[0].count))
    let held = kept.pieces.count { if case .held = $0 { true } else { false } }
    #expect(held == 4)
    for (piece, bytes) in zip(kept.pieces, pieces) { #expect(try piece.bytes == bytes) }
  }
}
