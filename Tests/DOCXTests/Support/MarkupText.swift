import Foundation

@testable import DOCX
@testable import XLSX

extension MarkupWriter {
  /// What was written, without the declaration.
  var body: String {
    let text = String(decoding: room[..<count], as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return text.hasPrefix(declaration) ? String(text.dropFirst(declaration.count)) : text
  }

  /// What some writing gives.
  static func written(_ write: (inout MarkupWriter) -> Void) -> String {
    var markup = MarkupWriter()
    write(&markup)
    return markup.body
  }
}

extension Document {
  /// A document of some blocks.
  init(_ blocks: [Block]) {
    self.init()
    for block in blocks { append(block) }
  }

  /// Its part, as it comes to be written.
  func part() throws -> DocumentPart {
    var part = try DocumentPart(self, footer: "rId9", ways: RelationshipsPart())
    try part.write()
    return part
  }

  /// What stands in its body before the layout of the last pages.
  func body() throws -> String {
    let text = try part().markup.body
    let start = text.range(of: "<w:body>")?.upperBound ?? text.startIndex
    let end = text.range(of: "<w:sectPr>", options: .backwards)?.lowerBound ?? text.endIndex
    return String(text[start..<end])
  }
}

/// Markup that is longer than a line.
func joined(_ parts: String...) -> String { parts.joined() }

/// Takes in all text of a part, and each attribute that people see.
struct TextCollector: MarkupHandler {
  var text = ""
  var elements = 0

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    elements += 1
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    for index in bytes.indices { copy.append(bytes[index]) }
    text += String(decoding: copy, as: UTF8.self)
  }
}
