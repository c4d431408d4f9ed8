internal import Forms
internal import XLSX

/// Red marks that appear as a unit writes: conditional formats made from the form's own rules.
///
/// Array constants are not allowed in them (Excel refuses), so the weights of GB 11643-1999 are
/// had from their law: the weight of digit i is 2^(18-i) modulo 11.
struct LiveMarks {
  private let area: EntryArea
  private let campaign: Campaign
  private let style = DifferentialStyle(
    fontColor: RGBColor(0x9C_0006), fill: RGBColor(0xFF_C7CE))

  init(_ area: EntryArea, campaign: Campaign) {
    self.area = area
    self.campaign = campaign
  }

  /// Lays the marks over the entry area.
  func apply(to sheet: WorksheetWriter) throws(WorkbookError) {
    for (index, column) in area.form.columns.enumerated() {
      for formula in formulas(for: column, at: index) {
        try sheet.addConditionalFormat(
          ConditionalFormat(
            .expression(formula), ranges: [area.range(of: index)], style: style))
      }
    }
  }

  private func formulas(for column: Column, at index: Int) -> [String] {
    var formulas: [String] = []
    let cell = area.cell(index)
    if column.kind == .residentID {
      formulas.append(Self.isWrongNumber(cell))
      if isUnique(column.id) {
        // An asterisk makes COUNTIF compare texts: as numbers, 18 digits are equal from the 16th.
        formulas.append(
          "AND(LEN(\(cell))>=15,COUNTIF(\(area.column(index)),\(cell)&\"*\")>1)")
      }
    }
    if let id = parameter("id", of: "sex-agrees", in: column.rules).flatMap(area.index(of:)) {
      let number = area.cell(id)
      formulas.append(
        "AND(LEN(\(number))=18,\(cell)<>\"\","
          + "IFERROR(MOD(MID(\(number),17,1),2)<>IF(\(cell)=\"男\",1,0),FALSE))")
    }
    if column.isRequired, area.form.printedRows?.column != column.id {
      formulas.append("AND(\(area.isBegun),TRIM(\(cell))=\"\")")
    }
    return formulas
  }

  /// A number that was typed as one, has another length, or fails its check character
  /// (GB 11643-1999); passports and permits begin with a letter and pass.
  private static func isWrongNumber(_ cell: String) -> String {
    let sum = "SUMPRODUCT(MID(\(cell),ROW($1:$17),1)*2^(18-ROW($1:$17)))"
    let expected = "MID(\"10X98765432\",MOD(\(sum),11)+1,1)"
    let failsCheck = "IFERROR(\(expected)<>UPPER(RIGHT(\(cell),1)),TRUE)"
    let hasOddLength =
      "AND(LEN(\(cell))<>15,ISNUMBER(-LEFT(\(cell),6)))"
    return "AND(\(cell)<>\"\",OR(ISNUMBER(\(cell)),"
      + "IF(LEN(\(cell))=18,\(failsCheck),\(hasOddLength))))"
  }

  /// Whether the form has a rule that no two rows may bear the same number in a column.
  private func isUnique(_ id: String) -> Bool {
    area.form.rules.contains { use in
      guard let rule = campaign.rules[use.ruleID], rule.check == "duplicate" else { return false }
      let parameters = rule.parameters.overlaid(with: use.parameters)
      return parameters["same"] == nil && (try? parameters.string("id")) == id
    }
  }

  /// A parameter of the rule among some that is carried out by a check.
  private func parameter(_ key: String, of check: String, in uses: [RuleUse]) -> String? {
    for use in uses {
      guard let rule = campaign.rules[use.ruleID], rule.check == check else { continue }
      return (try? rule.parameters.overlaid(with: use.parameters).string(key)) ?? nil
    }
    return nil
  }
}
