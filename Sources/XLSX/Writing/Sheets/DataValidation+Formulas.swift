extension DataValidation.Rule {
  /// The type's name in the file (18.18.21 ST_DataValidationType); nil where it is left out.
  var type: String? {
    switch self {
    case .anything: nil
    case .values, .list: "list"
    case .whole: "whole"
    case .decimal: "decimal"
    case .date: "date"
    case .time: "time"
    case .textLength: "textLength"
    case .custom: "custom"
    }
  }

  /// The comparison, where there is one.
  var comparison: Comparison? {
    switch self {
    case .whole(let comparison), .decimal(let comparison), .date(let comparison),
      .time(let comparison), .textLength(let comparison):
      comparison
    case .anything, .values, .list, .custom: nil
    }
  }

  /// The formulas as they stand in the file; values are a text constant.
  var formulas: [String] {
    switch self {
    case .anything: []
    case .values(let values):
      [
        "\""
          + values.joined(separator: ",").split(separator: "\"", omittingEmptySubsequences: false)
          .joined(separator: "\"\"") + "\""
      ]
    case .list(let formula), .custom(let formula): [formula]
    case .whole, .decimal, .date, .time, .textLength: comparison?.formulas ?? []
    }
  }
}

extension ConditionalFormat.Rule {
  /// The type's name in the file (18.18.12 ST_CfType).
  var type: String {
    switch self {
    case .expression: "expression"
    case .cellIs: "cellIs"
    case .duplicateValues: "duplicateValues"
    case .uniqueValues: "uniqueValues"
    }
  }

  /// The formulas as they stand in the file.
  var formulas: [String] {
    switch self {
    case .expression(let formula): [formula]
    case .cellIs(let comparison): comparison.formulas
    case .duplicateValues, .uniqueValues: []
    }
  }
}
