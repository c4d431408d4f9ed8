import Foundation
import Testing
import XLSX

/// Whatever becomes of a file on its way, reading ends with values or with an error.
@Suite struct HostileInputTests {
  private static var sketch: Sketch {
    Sketch(
      rows: """
        <row r="1"><c r="A1" s="1"><v>43920</v></c><c r="B1" t="s"><v>0</v></c>\
        <c r="C1" t="inlineStr"><is><r><t>甲_x0041_</t></r></is></c></row>\
        <row r="2" hidden="1"><c r="A2" t="b"><f>B1</f><v>1</v></c></row>
        """, strings: "<si><t>共享</t></si>",
      styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>")
  }

  private func read(_ bytes: [UInt8]) {
    _ = FileKind.detect(bytes: bytes)
    guard let workbook = try? WorkbookReader(bytes: bytes) else { return }
    for sheet in workbook.sheets {
      _ = try? workbook.forEachRow(of: sheet) { row in
        for cell in row.cells { _ = (cell.value, cell.rawText, cell.numberFormat, cell.fault) }
        return .next
      }
    }
    _ = try? workbook.properties()
  }

  // libxml2 stopped at such bytes and called the part well-formed: the rest was lost in silence.
  @Test(
    "Bytes that are none of the part's encoding are damage, not its end",
    arguments: [
      ("GB2312", [], [0xFF, 0xFF]), ("UTF-16", [0xFF, 0xFE], [0x00, 0xD8, 0x3C, 0x00]),
      ("UTF-8", [], [0xC3, 0x28]),
    ] as [(String, [UInt8], [UInt8])])
  func foreignBytes(_ encoding: String, _ mark: [UInt8], _ wrong: [UInt8]) throws {
    let name = "xl/worksheets/sheet1.xml"
    var sketch = Self.sketch
    let text = try #require(sketch[name])
    let end = try #require(text.range(of: "</row>")).upperBound
    func bytes(_ text: Substring) -> [UInt8] {
      encoding != "UTF-16"
        ? Array(text.utf8.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") })
        : text.utf16.flatMap {
          [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
    }
    let declaration = "<?xml version='1.0' encoding='\(encoding)'?>"
    let head = mark + bytes(declaration + text[..<end])
    sketch.parts[name] = head + bytes(text[end...])
    #expect(try sketch.cells().count == 4)
    sketch.parts[name] = head + wrong + bytes(text[end...])
    let error = #expect(throws: WorkbookError.self) { try sketch.cells() }
    #expect(error?.code == .damaged)
  }

  @Test("A file cut anywhere is no trap")
  func truncated() {
    let bytes = Self.sketch.bytes
    for count in stride(from: 0, to: bytes.count, by: 7) { read(Array(bytes.prefix(count))) }
  }

  @Test("A part cut anywhere, in a whole archive, is no trap")
  func truncatedParts() {
    for (name, bytes) in Self.sketch.parts {
      for count in stride(from: 0, to: bytes.count, by: 11) {
        var sketch = Self.sketch
        sketch.parts[name] = Array(bytes.prefix(count))
        read(sketch.bytes)
      }
    }
  }

  @Test("Markup with bytes changed, doubled or left out is no trap", arguments: 0..<4)
  func mutated(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(bound))
    }
    let names = Self.sketch.parts.keys.sorted()
    let digits = Array("0123456789<>\"'/=&;AZsx- ".utf8)
    for _ in 0..<300 {
      var sketch = Self.sketch
      let name = names[random(names.count)]
      var bytes = sketch.parts[name] ?? []
      for _ in 0...random(4) where !bytes.isEmpty {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = digits[random(digits.count)]
        case 1: bytes.insert(digits[random(digits.count)], at: place)
        default: bytes.remove(at: place)
        }
      }
      sketch.parts[name] = bytes
      read(sketch.bytes)
    }
  }
}
