@testable import XLSX

/// The part of shared strings.
struct SharedStringsTarget: FuzzTarget {
  let name = "strings"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: "sharedStrings.xml").map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var handler = SharedStringsHandler(limits: .standard)
    MarkupFeed(bytes).parse(into: &handler)
    let strings = handler.strings
    for index in 0..<strings.count {
      guard strings.text(at: index).isEmpty == strings.isEmpty(at: index) else {
        fatalError("a text is empty and is not")
      }
    }
  }
}
