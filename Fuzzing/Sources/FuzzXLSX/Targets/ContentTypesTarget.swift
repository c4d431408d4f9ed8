@testable import XLSX

/// The list of content types.
struct ContentTypesTarget: FuzzTarget {
  let name = "types"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: "[Content_Types].xml").map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var types = ContentTypes(limits: .standard)
    MarkupFeed(bytes).parse(into: &types)
    for part in types.parts(typed: "") { _ = types.type(of: part) }
  }
}
