@testable import XLSX

/// The part that lists sheets and names.
struct WorkbookPartTarget: FuzzTarget {
  let name = "workbook"

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: "workbook.xml").map(MarkupFeed.seed)
  }

  func run(_ bytes: [UInt8]) {
    var handler = WorkbookHandler(limits: .standard)
    MarkupFeed(bytes).parse(into: &handler)
    _ = (handler.sheets.count, handler.definedNames.map(\.formula))
  }
}
