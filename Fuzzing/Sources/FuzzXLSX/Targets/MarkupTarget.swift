@testable import XLSX

/// Markup of any vocabulary and encoding, every attribute asked in every way.
struct MarkupTarget: FuzzTarget {
  let name = "markup"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    let parts = file.parts.filter { $0.bytes.count <= 5_000 }.map(\.bytes)
    let wide = parts.prefix(3).map { part in
      var bytes: [UInt8] = [0xFF, 0xFE]
      for unit in String(decoding: part, as: UTF8.self).utf16 {
        bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      return bytes
    }
    return (parts + wide).map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var handler = Handler()
    MarkupFeed(bytes).parse(into: &handler)
  }

  private struct Handler: MarkupHandler {
    var open: [MarkupElement] = []

    mutating func start(
      _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
    ) throws(WorkbookError) {
      open.append(element)
      for index in 0..<attributes.count {
        let term = attributes.term(at: index)
        _ = (attributes.flag(at: index), attributes.text(term), attributes.number(term))
        _ = attributes.text(term, in: .relationshipReference)
        _ = attributes.withValue(at: index) { CellReference(bytes: $0) }
      }
    }

    mutating func end(_ element: MarkupElement) {
      guard open.popLast() == element else { fatalError("an end without a start") }
    }

    mutating func text(_ bytes: Span<UInt8>) {
      _ = String(copying: bytes)
    }
  }
}
