import FoundationXML
import Foundation
import Testing

@testable import XLSX

/// The words of a document as its part `word/document.xml` has them.
final class DocumentText: NSObject, XMLParserDelegate {
  /// The tables: rows of texts, a cell that goes on from above being empty.
  private(set) var tables: [[[String]]] = []
  /// The paragraphs outside tables.
  private(set) var paragraphs: [String] = []
  private var depth = 0
  private var cell = ""
  private var paragraph = ""
  private var isText = false

  /// Reads a document.
  init(_ bytes: [UInt8]) throws {
    super.init()
    let package = try OfficePackage(FileContents(bytes: bytes), limits: .standard)
    let stream = try package.open(PartName("word/document.xml"))
    var markup: [UInt8] = []
    while try stream.next({ bytes throws(WorkbookError) in markup.append(copying: bytes) }) {}
    let parser = XMLParser(data: Data(markup))
    parser.delegate = self
    try #require(
      parser.parse(), "the document is no XML: \(String(describing: parser.parserError))")
  }

  /// Everything that it says.
  var text: String { (paragraphs + tables.joined().joined()).joined(separator: "\n") }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch element {
    case "w:tbl":
      depth += 1
      tables.append([])
    case "w:tr": tables[tables.count - 1].append([])
    case "w:tc": cell = ""
    case "w:p" where depth == 0: paragraph = ""
    case "w:t": isText = true
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard isText else { return }
    if depth > 0 { cell += text } else { paragraph += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch element {
    case "w:tbl": depth -= 1
    case "w:tc":
      let table = tables.count - 1
      tables[table][tables[table].count - 1].append(cell)
    case "w:p" where depth == 0: paragraphs.append(paragraph)
    case "w:t": isText = false
    default: break
    }
  }
}
