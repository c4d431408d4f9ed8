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
