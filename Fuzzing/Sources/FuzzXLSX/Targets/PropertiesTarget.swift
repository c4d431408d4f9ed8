@testable import XLSX

/// The parts of document properties.
struct PropertiesTarget: FuzzTarget {
  let name = "properties"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts.filter { $0.name.hasPrefix("docProps/") }.map { MarkupFeed.seed($0.bytes) }
  }

  func run(_ bytes: [UInt8]) {
    var handler = DocumentPropertiesHandler(limits: .standard)
    MarkupFeed(bytes).parse(into: &handler)
    _ = handler.properties.custom.count
  }
}
