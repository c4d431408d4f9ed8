// One function for each list of the part, in the order of the schema.
extension StylesPart {
  func writeNumberFormats(_ markup: inout MarkupWriter) {
    guard !codes.items.isEmpty else { return }
    markup.element("numFmts", ["count": String(codes.items.count)]) { markup in
      for index in codes.items.indices { writeNumberFormat(&markup, at: index) }
    }
  }

  func writeNumberFormat(_ markup: inout MarkupWriter, at index: Int) {
    markup.empty(
      "numFmt", ["numFmtId": String(places.firstCode + index), "formatCode": codes.items[index]])
  }

  func writeFonts(_ markup: inout MarkupWriter) {
    markup.element("fonts", ["count": String(fonts.items.count)]) { markup in
      for font in fonts.items { writeFont(&markup, font) }
    }
  }

  func writeFont(_ markup: inout MarkupWriter, _ font: CellStyle.Font) {
    markup.element("font") { markup in
      if font.isBold { markup.empty("b") }
      if font.isItalic { markup.empty("i") }
      if font.isStruckThrough { markup.empty("strike") }
      if font.isUnderlined { markup.empty("u") }
      markup.empty("sz", ["val": NumberText.shortest(font.size)])
      if let color = font.color { writeColor(&markup, "color", color) }
      markup.empty("name", ["val": font.name])
      // 134 is the character set GB 2312 (ISO 29500-1, 18.8.24 charset), as Excel writes it.
      if font.name.utf8.contains(where: { $0 >= 0x80 }) { markup.empty("charset", ["val": "134"]) }
    }
  }

  func writeFills(_ markup: inout MarkupWriter) {
    markup.element("fills", ["count": String(fills.items.count + 2)]) { markup in
      for pattern in ["none", "gray125"] {
        markup.element("fill") { $0.empty("patternFill", ["patternType": pattern]) }
      }
      for color in fills.items { writeFill(&markup, color) }
    }
  }

  func writeFill(_ markup: inout MarkupWriter, _ color: RGBColor) {
    markup.element("fill") { markup in
      markup.element("patternFill", ["patternType": "solid"]) { markup in
        writeColor(&markup, "fgColor", color)
        markup.empty("bgColor", ["indexed": "64"])
      }
    }
  }

  func writeBorders(_ markup: inout MarkupWriter) {
    markup.element("borders", ["count": String(borders.items.count)]) { markup in
      for border in borders.items { writeBorder(&markup, border) }
    }
  }

  func writeBorder(_ markup: inout MarkupWriter, _ border: CellStyle.Border) {
    let sides = [
      ("left", border.left), ("right", border.right), ("top", border.top),
      ("bottom", border.bottom),
    ]
    markup.element("border") { markup in
      for (side, line) in sides {
        guard let line else {
          markup.empty(side)
          continue
        }
        markup.element(side, ["style": line.stroke.rawValue]) { markup in
          if let color = line.color {
            writeColor(&markup, "color", color)
          } else {
            markup.empty("color", ["auto": "1"])
          }
        }
      }
    }
  }

  func writeDifferentials(_ markup: inout MarkupWriter) {
    guard !differentials.items.isEmpty else { return }
    markup.element("dxfs", ["count": String(differentials.items.count)]) { markup in
      for style in differentials.items { writeDifferential(&markup, style) }
    }
  }

  func writeDifferential(_ markup: inout MarkupWriter, _ style: DifferentialStyle) {
    markup.element("dxf") { markup in
      let flags = [
        ("b", style.isBold), ("i", style.isItalic), ("strike", style.isStruckThrough),
      ]
      if flags.contains(where: { $0.1 != nil }) || style.fontColor != nil {
        markup.element("font") { markup in
          for case (let name, let flag?) in flags {
            markup.empty(name, ["val": flag ? "1" : "0"])
          }
          if let color = style.fontColor { writeColor(&markup, "color", color) }
        }
      }
      if let fill = style.fill {
        // Unlike a cell's own fill, a solid one has its colour in bgColor here.
        markup.element("fill") {
          $0.element("patternFill") { writeColor(&$0, "bgColor", fill) }
        }
      }
      if let border = style.border { writeBorder(&markup, border) }
    }
  }

  private func writeColor(_ markup: inout MarkupWriter, _ name: String, _ color: RGBColor) {
    markup.empty(name, ["rgb": color.argb])
  }
}
