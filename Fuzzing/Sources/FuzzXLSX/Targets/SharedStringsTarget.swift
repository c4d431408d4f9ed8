@testable import XLSX

/// The part of shared strings, read by the scanner and by the parser alone: both must see the same.
///
/// The first byte chooses how much the scanner looks at together.
struct SharedStringsTarget: FuzzTarget {
  let name = "strings"
  private static let part = PartName("sharedStrings.xml")

  func seeds(of file: SeedFile) -> [[UInt8]] {
    file.parts(ending: "sharedStrings.xml").flatMap { [[0] + $0, [20] + $0] }
  }

  func run(_ bytes: [UInt8]) {
    var zip = StoredZip()
    zip.add(Self.part.path, Array(bytes.dropFirst()))
    guard let package = try? OfficePackage(FileContents(bytes: zip.bytes), limits: .standard)
    else { return }
    let choice = Int(bytes.first ?? 0)
    let size = choice == 0 ? PartWindow.standardSize : 60 + 16 * choice
    let parsed = texts(in: package, .init(isParserAlone: true, windowSize: size))
    let scanned = texts(in: package, .init(windowSize: size))
    // Where the parser finds damage, the scanner may have looked past it.
    let isSame =
      parsed.isWhole
      ? scanned.isWhole && scanned.texts == parsed.texts
      : scanned.texts.starts(with: parsed.texts)
    guard isSame else { fatalError("the scanner sees other texts than the parser") }
  }

  private func texts(
    in package: OfficePackage, _ way: ScannedPart<SharedStringsHandler>.Way
  ) -> (texts: [String], isWhole: Bool) {
    let handler = SharedStringsHandler(limits: .standard)
    guard
      var source = try? ScannedPart(Self.part, in: package, into: handler, limits: .standard, way)
    else { return ([], false) }
    var isWhole = true
    do throws(WorkbookError) { while !source.isEnded { try source.advance() } } catch {
      isWhole = false
    }
    let strings = source.handler.strings
    let texts = (0..<strings.count).map { index in
      let text = strings.text(at: index)
      guard text.isEmpty == strings.isEmpty(at: index) else {
        fatalError("a text is empty and is not")
      }
      return text
    }
    return (texts, isWhole)
  }
}
