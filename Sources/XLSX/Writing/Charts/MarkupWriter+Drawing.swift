// The small elements that parts in DrawingML are made of.
extension MarkupWriter {
  /// Writes an element that is nothing but its value, such as `<c:overlap val="100"/>`.
  mutating func value(_ name: String, _ value: String) {
    empty(name, ["val": value])
  }

  /// Writes an element that is nothing but a truth value.
  mutating func value(_ name: String, _ truth: Bool) {
    value(name, truth ? "1" : "0")
  }

  /// Writes a fill of one colour (20.1.8.54 solidFill).
  mutating func fill(_ color: RGBColor) {
    element("a:solidFill") { $0.value("a:srgbClr", color.digits) }
  }

  /// Writes a line (20.1.2.2.24 ln).
  ///
  /// - Parameters:
  ///   - color: Its colour; nil for no line.
  ///   - width: Its width in points.
  mutating func line(_ color: RGBColor?, width: Double = 0.75) {
    guard let color else { return element("a:ln") { $0.empty("a:noFill") } }
    // 12,700 English Metric Units are a point (20.1.10.16 ST_Coordinate).
    element("a:ln", ["w": String(Int(width * 12_700))]) { $0.fill(color) }
  }

  /// Writes how an area looks (21.2.2.197 spPr).
  ///
  /// - Parameters:
  ///   - fill: Its colour; nil for none.
  ///   - line: The colour of its edge; nil for none.
  mutating func shape(fill: RGBColor?, line: RGBColor? = nil) {
    element("c:spPr") { markup in
      if let fill { markup.fill(fill) } else { markup.empty("a:noFill") }
      markup.line(line)
    }
  }

  /// Writes how text looks (21.2.2.217 txPr).
  mutating func textLook(_ font: CellStyle.Font) {
    element("c:txPr") { markup in
      markup.empty("a:bodyPr")
      markup.empty("a:lstStyle")
      markup.element("a:p") { markup in
        markup.element("a:pPr") { $0.characters("a:defRPr", font) }
        markup.empty("a:endParaRPr", ["lang": "zh-CN"])
      }
    }
  }

  /// Writes a title, a paragraph for each of its lines (21.2.2.211 title).
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - font: Its typeface.
  ///   - direction: The attributes of its body; none for a line from left to right.
  mutating func title(_ text: String, _ font: CellStyle.Font, direction: Attributes = [:]) {
    element("c:title") { markup in
      markup.element("c:tx") { markup in
        markup.element("c:rich") { markup in
          markup.empty("a:bodyPr", direction)
          markup.empty("a:lstStyle")
          for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            markup.paragraph(String(line), font)
          }
        }
      }
      markup.value("c:overlay", false)
    }
  }

  private mutating func paragraph(_ text: String, _ font: CellStyle.Font) {
    element("a:p") { markup in
      markup.element("a:pPr") { $0.characters("a:defRPr", font) }
      markup.element("a:r") { markup in
        markup.characters("a:rPr", font)
        markup.element("a:t", text: text, escaping: .plain)
      }
    }
  }

  /// Writes how characters look (21.1.2.3.9 rPr).
  private mutating func characters(_ name: String, _ font: CellStyle.Font) {
    element(
      name,
      [
        "lang": "zh-CN", "altLang": "en-US", "sz": String(Int((font.size * 100).rounded())),
        "b": font.isBold ? "1" : "0", "i": font.isItalic ? "1" : "0",
        "u": font.isUnderlined ? "sng" : nil, "strike": font.isStruckThrough ? "sngStrike" : nil,
      ]
    ) { markup in
      markup.fill(font.color ?? ChartPart.ink)
      // Latin and East Asian text have a typeface each: without the second, Chinese has any.
      markup.empty("a:latin", ["typeface": font.name])
      markup.empty("a:ea", ["typeface": font.name])
      markup.empty("a:cs", ["typeface": font.name])
    }
  }
}
