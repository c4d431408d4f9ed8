internal import Forms
internal import XLSX

/// What may be written into the cells of a form, and the prompts that say so.
struct EntryRules {
  private let area: EntryArea
  private let campaign: Campaign
  private let options: OptionSheet
  private let unitName: String

  /// - Parameters:
  ///   - area: Where the unit writes.
  ///   - campaign: The campaign, whose rules say what is allowed.
  ///   - options: The lists of the dropdowns.
  ///   - unitName: The unit's name, to be picked with a click; empty where the blank is for any.
  init(_ area: EntryArea, campaign: Campaign, options: OptionSheet, unitName: String) {
    self.area = area
    self.campaign = campaign
    self.options = options
    // A list within the rule parts its values by commas and ends at 255 units (Excel's limit).
    self.unitName = unitName.contains(",") || unitName.utf16.count > 200 ? "" : unitName
  }

  /// Lays the rules over the entry area.
  func apply(to sheet: WorksheetWriter) throws(WorkbookError) {
    for (index, column) in area.form.columns.enumerated()
    where column.sumOf.isEmpty && column.id != area.form.printedRows?.column {
      let prompt = column.prompt.map {
        DataValidation.Message(title: Self.shortened(column.header), text: $0)
      }
      let rule = rule(for: column, at: index)
      guard rule != .anything || prompt != nil else { continue }
      try sheet.addValidation(
        DataValidation(
          rule, ranges: [area.range(of: index)], prompt: prompt, error: error(for: column),
          alert: alert(for: column)))
    }
  }

  private func rule(for column: Column, at index: Int) -> DataValidation.Rule {
    switch column.kind {
    case .code(let list), .title(let list):
      return options.definedName(of: list).map { .list($0) } ?? .anything
    case .count:
      let (minimum, maximum) = bounds(of: column)
      return .whole(
        maximum.map { .within(minimum...max(minimum, $0)) }
          ?? .greaterThanOrEqual(String(minimum)))
    case .residentID:
      let cell = area.cell(index)
      return .custom("OR(LEN(\(cell))=18,LEN(\(cell))=15,NOT(ISNUMBER(-LEFT(\(cell),1))))")
    default:
      return column.prefill == .unit && !unitName.isEmpty ? .values([unitName]) : .anything
    }
  }

  private func bounds(of column: Column) -> (minimum: Int, maximum: Int?) {
    for use in column.rules {
      guard let rule = campaign.rules[use.ruleID], rule.check == "count" else { continue }
      let parameters = rule.parameters.overlaid(with: use.parameters)
      let minimum = (try? parameters.integer("minimum")) ?? nil
      let maximum = (try? parameters.integer("maximum")) ?? nil
      return (minimum ?? 0, maximum)
    }
    return (0, nil)
  }

  /// What the program says of a wrong entry; Excel shows at most 225 characters.
  private func error(for column: Column) -> DataValidation.Message {
    let text =
      switch column.kind {
      case .code, .title: "请从下拉列表中选择。"
      case .count: "请填写整数，不带单位。"
      case .residentID: "身份证号应为18位，请对照证件逐位核对。"
      default: "请按提示填写。"
      }
    return DataValidation.Message(title: Self.shortened(column.header), text: text)
  }

  /// Stops what the rules would refuse; asks about what they only remark on.
  private func alert(for column: Column) -> DataValidation.Alert {
    if column.kind == .residentID { return .warning }
    let severities = column.rules.compactMap { use -> Severity? in
      guard let rule = campaign.rules[use.ruleID],
        ["listed", "title", "count"].contains(rule.check)
      else { return nil }
      return use.severity ?? rule.severity
    }
    switch severities.max() {
    case .error: return .stop
    case .warning: return .warning
    case .notice, nil: return .information
    }
  }

  /// A title of at most 32 characters (Excel's limit for prompts and alerts).
  private static func shortened(_ text: String) -> String { String(text.prefix(30)) }
}
