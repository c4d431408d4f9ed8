@testable import XLSX

/// A part of relationships, and the names of parts.
struct RelationshipsTarget: FuzzTarget {
  let name = "relationships"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: ".rels").map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var handler = RelationshipsHandler(of: PartName("xl/worksheets/sheet1.xml"), limits: .standard)
    MarkupFeed(bytes).parse(into: &handler)
    for relationship in handler.relationships {
      _ = relationship.kind
      guard let target = relationship.target else { continue }
      _ = (target.unescaped, target.relationships, target.fileExtension)
      guard !target.path.split(separator: "/").contains("..") else {
        fatalError("a target leads out of the package")
      }
    }
  }
}
