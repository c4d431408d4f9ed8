internal import XLSX

/// Writes `word/styles.xml` (ISO 29500-1, 17.7.4.18 styles).
struct StyleListPart {
  let look: Document.Look

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("w:styles", ["xmlns:w": WordNamespace.main]) { markup in
      writeDefaults(&markup)
      let width = PageGeometry(.portrait, look.margins).textWidth
      for (index, style) in ParagraphStyle.all(look, width: width).enumerated() {
        style.write(&markup, isStandard: index == 0)
      }
      writeCharacterStyles(&markup)
      writeTableStyles(&markup)
    }
    return markup
  }

  private func writeDefaults(_ markup: inout MarkupWriter) {
    markup.element("w:docDefaults") { markup in
      markup.element("w:rPrDefault") { markup in
        markup.element("w:rPr") { markup in
          markup.typeface(look.body)
          markup.empty(
            "w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"])
        }
      }
      markup.element("w:pPrDefault") { $0.empty("w:pPr") }
    }
  }

  private func writeCharacterStyles(_ markup: inout MarkupWriter) {
    character(&markup, "DefaultParagraphFont", "Default Paragraph Font", isStandard: true) { _ in }
    character(&markup, "PlaceholderText", "Placeholder Text") { $0.property("w:color", "808080") }
    character(&markup, "FootnoteReference", "footnote reference") {
      $0.property("w:vertAlign", "superscript")
    }
  }

  private func character(
    _ markup: inout MarkupWriter, _ id: String, _ name: String, isStandard: Bool = false,
    _ look: (inout MarkupWriter) -> Void
  ) {
    markup.element(
      "w:style", ["w:type": "character", "w:default": isStandard ? "1" : nil, "w:styleId": id]
    ) { markup in
      markup.property("w:name", name)
      if !isStandard {
        markup.property("w:basedOn", "DefaultParagraphFont")
        markup.element("w:rPr") { look(&$0) }
      }
    }
  }

  private func writeTableStyles(_ markup: inout MarkupWriter) {
    markup.element(
      "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]
    ) { markup in
      markup.property("w:name", "Normal Table")
      markup.element("w:tblPr") { markup in
        markup.element("w:tblCellMar") { markup in
          let (beside, above) = (TableLayout.padding, TableLayout.verticalPadding)
          let sides = [("top", above), ("left", beside), ("bottom", above), ("right", beside)]
          for (side, width) in sides {
            markup.empty("w:" + side, ["w:w": String(width), "w:type": "dxa"])
          }
        }
      }
    }
    markup.element("w:style", ["w:type": "table", "w:styleId": "TableGrid"]) { markup in
      markup.property("w:name", "Table Grid")
      markup.property("w:basedOn", "TableNormal")
      markup.element("w:tblPr") { markup in
        markup.element("w:tblBorders") { markup in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            // Half a point, in eighths (17.3.4 ST_EighthPointMeasure).
            markup.empty(
              "w:" + side,
              ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
          }
        }
      }
    }
  }
}
