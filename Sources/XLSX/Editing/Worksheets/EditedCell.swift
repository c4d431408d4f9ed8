/// A cell as it is written into a worksheet that is there already.
struct EditedCell {
  private let cell: CellReference
  private let value: CellContent
  private let style: Int

  init(_ cell: CellReference, _ value: CellContent, style: Int) {
    self.cell = cell
    self.value = value
    self.style = style
  }

  /// The cell's markup; text stands in the cell itself.
  ///
  /// - Parameters:
  ///   - prefix: What names begin with, a colon included.
  ///   - dateSystem: From which day dates are counted.
  /// - Returns: The markup.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a cell cannot
  ///   hold the value.
  func markup(prefix: String, _ dateSystem: DateSystem) throws(WorkbookError) -> String {
    let style = style == 0 ? "" : " s=\"\(style)\""
    func made(_ type: String, _ content: String) -> String {
      "<\(prefix)c r=\"\(cell)\"\(style)\(type)>\(content)</\(prefix)c>"
    }
    func value(_ text: String) -> String { "<\(prefix)v>\(text)</\(prefix)v>" }
    switch self.value {
    case .empty: return "<\(prefix)c r=\"\(cell)\"\(style)/>"
    case .string(let text):
      guard text.utf16.count <= CellContent.maximumTextLength else {
        throw invalid("a text is too long for a cell")
      }
      var markup = MarkupWriter()
      markup.text(text.utf8.span, escaping: .office)
      let preserve =
        SharedStringsPart.needsPreserving(text.utf8.span) ? " xml:space=\"preserve\"" : ""
      return made(
        " t=\"inlineStr\"",
        "<\(prefix)is><\(prefix)t\(preserve)>\(markup.string)</\(prefix)t></\(prefix)is>")
    case .integer(let number):
      guard Int(exactly: Double(number)) == number else {
        throw invalid("a whole number has more digits than a cell can hold")
      }
      return made("", value(String(number)))
    case .number(let number):
      guard number.isFinite else { throw invalid("a number is infinite or none") }
      return made("", value(NumberText.shortest(number)))
    case .digits(let digits):
      guard NumberText.isNumber(digits) else { throw invalid("digits are no number") }
      return made("", value(digits))
    case .boolean(let truth): return made(" t=\"b\"", value(truth ? "1" : "0"))
    case .date(let date):
      guard let serial = date.serial(in: dateSystem) else {
        throw invalid("a date lies outside the calendar of the workbook")
      }
      return made("", value(NumberText.shortest(serial)))
    case .error(let code):
      guard ErrorCode.isKnown(code) else { throw invalid("an error value is unknown") }
      return made(" t=\"e\"", value(code))
    case .formula: throw invalid("formulas are not put into workbooks that are there")
    }
  }

  private func invalid(_ detail: String) -> WorkbookError {
    WorkbookError(.invalidContent, detail: "\(cell): \(detail)")
  }
}
