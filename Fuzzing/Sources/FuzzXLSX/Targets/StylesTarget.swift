@testable import XLSX

/// The part of styles.
struct StylesTarget: FuzzTarget {
  let name = "styles"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: "styles.xml").map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var handler = StyleSheetHandler(limits: .standard)
    MarkupFeed(bytes).parse(into: &handler)
    let styles = handler.styles
    for index in -1...styles.natures.count { _ = styles.formatCode(of: index) }
  }
}
