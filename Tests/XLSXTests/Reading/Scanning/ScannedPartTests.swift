import Foundation
import Testing

@testable import XLSX

/// Scanner and parser by turns see what the parser alone sees.
@Suite struct ScannedPartTests {
  /// All texts that a part of shared strings comes to, and how it ends.
  private func texts(
    _ items: String, _ way: ScannedPart<SharedStringsHandler>.Way
  ) throws -> [String] {
    let name = "xl/sharedStrings.xml"
    var sketch = Sketch()
    sketch[name] = "<sst xmlns=\"\(Sketch.main)\">\(items)</sst>"
    let package = try OfficePackage(FileContents(bytes: sketch.bytes), limits: .standard)
    var source = try ScannedPart(
      PartName(name), in: package, into: SharedStringsHandler(limits: .standard),
      limits: .standard, way)
    var end = "whole"
    do throws(WorkbookError) { while !source.isEnded { try source.advance() } } catch {
      end = "\(error.code)"
    }
    let strings = source.handler.strings
    return (0..<strings.count).map { strings.text(at: $0) } + [end]
  }

  static let items = [
    "<si><t>甲</t></si><si><t>乙</t></si><si><t/></si><si/><si><t></t></si><si><t>丙</t></si>",
    "<si><t>a</t></si> <si><t> b </t></si><si><t xml:space=\"preserve\"> c </t></si><si><t>d</t></si>",
    "<si><t>a</t></si><si><t>&lt;&amp;&#65; x&gt;</t></si><si><t>_x0041_</t></si><si><t>_b</t></si>",
    "<si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r></si><si><t>d</t><phoneticPr/></si>",
    "<si><t>a</t></si><!-- </si><si><t>no</t></si> --><si><t><![CDATA[</si>]]></t></si><si><t>e</t></si>",
    "<si><t>a</t></si><si><t>]]></t></si><si><t>b</t></si>",
    "<si><t>a</t></si><si><t>\u{FFFF}</t></si><si><t>b</t></si>",
    "<si><t>a</t></si><si><t>b</si>",
    "<si><t>a</t></si><si><t>b\r\nc\td\ne</t></si><si><t>f",
    "<si><t>a</t></si><si><t>b</t></si></sst><sst><si><t>c</t></si>",
    "<si><t>a</t></si><si xml:space=\"preserve\"><t> b </t></si><t>no</t><si><t>c</t></si>",
  ]

  @Test("Shared texts of every kind, in windows of every size", arguments: items)
  func sharedTexts(_ items: String) throws {
    let parsed = try texts(items, .init(isParserAlone: true))
    for size in [60, 64, 77, 128, 4096] {
      let scanned = try texts(items, .init(windowSize: size))
      // Of what is malformed the scanner may read more: never less, and nothing else.
      #expect(
        parsed.last == "whole" ? scanned == parsed : scanned.starts(with: parsed.dropLast()),
        "\(items), \(size)")
    }
  }

  @Test("Many texts, in windows that cut them everywhere", arguments: [100, 1000, 10_000])
  func manyTexts(_ size: Int) throws {
    let items = (0..<3000).map { number in
      let text = String(repeating: "长a", count: number % 70)
      return number % 50 == 7
        ? "<si><r><t>\(text)</t></r></si>"
        : "<si><t>\(text)\(number)\(number % 9 == 0 ? "&amp;" : "")</t></si>"
    }
    let parsed = try texts(items.joined(), .init(isParserAlone: true))
    #expect(parsed.count == 3001)
    #expect(try texts(items.joined(), .init(windowSize: size)) == parsed)
  }

  /// Further workbooks, where there are any.
  private static let corpusFolder = ProcessInfo.processInfo.environment["PANDIAN_CORPUS"]

  @Test(
    "Every workbook of the corpus is read alike by scanner and parser",
    .enabled(if: corpusFolder != nil))
  func agreement() throws {
    let folder = try #require(Self.corpusFolder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var count = 0
    for name in names.sorted() where name.hasSuffix(".xlsx") || name.hasSuffix(".xlsm") {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      // Without optimisation the parser takes seconds for a megabyte.
      guard bytes.count < 300_000 else { continue }
      count += 1
      #expect(lines(bytes, parserAlone: false) == lines(bytes, parserAlone: true), "\(name)")
    }
    #expect(count > 0)
  }

  private func lines(_ bytes: [UInt8], parserAlone: Bool) -> [String] {
    var lines: [String] = []
    do {
      let workbook = try WorkbookReader(bytes: bytes)
      workbook.usesParserAlone = parserAlone
      for sheet in workbook.sheets {
        do {
          try workbook.forEachRow(of: sheet) { row in
            lines.append("row \(row.number)\(row.isHidden ? " hidden" : "")")
            for cell in row.cells {
              lines.append(
                "\(cell.reference) \(cell.value) \(cell.rawText) \(cell.styleIndex)"
                  + " \(cell.isFormula) \(cell.fault.map { "\($0)" } ?? "")")
            }
            return lines.count < 20_000 ? .next : .stop
          }
        } catch { lines.append("\(error.code)") }
      }
    } catch { lines.append("\(error)") }
    return lines
  }
}
