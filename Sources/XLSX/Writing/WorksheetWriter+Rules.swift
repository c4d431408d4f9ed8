extension WorksheetWriter {
  /// Says what may be typed into some cells.
  ///
  /// - Parameter validation: The rule, its cells and its messages.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where it goes beyond
  ///   Excel's limits, which would make the workbook count as damaged.
  public func addValidation(_ validation: DataValidation) throws(WorkbookError) {
    try check(validation.ranges, "a validation")
    for message in [validation.prompt, validation.error].compactMap(\.self) {
      guard message.title.utf16.count <= 32, message.text.utf16.count <= 255 else {
        throw invalid("a validation's title is longer than 32 or its text than 255 UTF-16 units")
      }
    }
    if case .values(let values) = validation.rule {
      guard !values.isEmpty, !values.contains(where: { $0.isEmpty || $0.utf8.contains(0x2C) }),
        values.joined(separator: ",").utf16.count <= 255
      else {
        throw invalid("a validation's values have a comma or are together longer than 255")
      }
    }
    try check(formulas: validation.rule.formulas, "a validation")
    validations.append(validation)
  }

  /// Makes some cells take on a style when something is true of them; what was added first wins.
  ///
  /// - Parameter format: The rule, its cells and its style.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/invalidContent`` where a range lies off
  ///   the sheet or a formula is empty or too long.
  public func addConditionalFormat(_ format: ConditionalFormat) throws(WorkbookError) {
    try check(format.ranges, "a conditional format")
    try check(formulas: format.rule.formulas, "a conditional format")
    _ = styles.index(of: format.style)
    conditionalFormats.append(format)
  }

  private func check(_ ranges: [CellRange], _ what: String) throws(WorkbookError) {
    guard !ranges.isEmpty else { throw invalid("\(what) has no cells") }
    for range in ranges { try check(range) }
  }

  private func check(formulas: [String], _ what: String) throws(WorkbookError) {
    for formula in formulas {
      guard !formula.isEmpty, formula.utf16.count <= CellContent.maximumFormulaLength else {
        throw invalid("a formula of \(what) is empty or too long")
      }
    }
  }
}
