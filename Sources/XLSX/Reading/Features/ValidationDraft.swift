/// A data validation as its attributes and formulas stand in the file, before they are understood.
struct ValidationDraft {
  private let type: String
  private let comparison: String
  private let alert: String
  private let allowsBlank: Bool
  private let showsList: Bool
  private let isEnforced: Bool
  private let prompt: DataValidation.Message?
  private let error: DataValidation.Message?
  /// The cells; where they stand in an element of their own, they come later.
  var ranges: [CellRange]
  /// The first and the second formula, empty where there is none.
  var formulas = ["", ""]

  init(_ attributes: borrowing MarkupAttributes, ranges: [CellRange]) {
    func message(_ title: String?, _ text: String?) -> DataValidation.Message? {
      if (title ?? "").isEmpty && (text ?? "").isEmpty { return nil }
      return DataValidation.Message(title: title ?? "", text: text ?? "")
    }
    type = attributes.text(.type) ?? "none"
    comparison = attributes.text(.operator) ?? "between"
    alert = attributes.text(.errorStyle) ?? "stop"
    allowsBlank = attributes.flag(.allowBlank)
    // The attribute says the contrary of its name (18.3.1.32, showDropDown).
    showsList = !attributes.flag(.showDropDown)
    isEnforced = attributes.flag(.showErrorMessage)
    prompt =
      attributes.flag(.showInputMessage)
      ? message(attributes.escapedText(.promptTitle), attributes.escapedText(.prompt)) : nil
    error =
      isEnforced
      ? message(attributes.escapedText(.errorTitle), attributes.escapedText(.error)) : nil
    self.ranges = ranges
  }

  /// How many bytes its texts have.
  var byteCount: Int {
    [prompt, error].reduce(0) { sum, message in
      sum + (message?.title.utf8.count ?? 0) + (message?.text.utf8.count ?? 0)
    }
  }

  /// The validation.
  var validation: DataValidation {
    DataValidation(
      rule, ranges: ranges, prompt: prompt, error: error,
      alert: DataValidation.Alert(rawValue: alert) ?? .stop, allowsBlank: allowsBlank,
      isEnforced: isEnforced, showsList: showsList)
  }

  private var rule: DataValidation.Rule {
    switch type {
    case "list": Self.options(in: formulas[0]).map { .values($0) } ?? .list(formulas[0])
    case "whole": .whole(compared)
    case "decimal": .decimal(compared)
    case "date": .date(compared)
    case "time": .time(compared)
    case "textLength": .textLength(compared)
    case "custom": .custom(formulas[0])
    default: .anything
    }
  }

  private var compared: Comparison {
    switch comparison {
    case "notBetween": .notBetween(formulas[0], formulas[1])
    case "equal": .equal(formulas[0])
    case "notEqual": .notEqual(formulas[0])
    case "greaterThan": .greaterThan(formulas[0])
    case "lessThan": .lessThan(formulas[0])
    case "greaterThanOrEqual": .greaterThanOrEqual(formulas[0])
    case "lessThanOrEqual": .lessThanOrEqual(formulas[0])
    default: .between(formulas[0], formulas[1])
    }
  }

  /// The options of a list that stand in the formula itself, as a text constant.
  ///
  /// They end at commas, whatever the language of the office program, and white space before one
  /// is not shown.
  ///
  /// - Parameter formula: The formula.
  /// - Returns: The options; nil where the formula names cells.
  static func options(in formula: String) -> [String]? {
    let text = formula.trimmingSpaces
    guard text.count >= 2, text.first == "\"", text.last == "\"" else { return nil }
    let inner = text.dropFirst().dropLast()
    let plain = inner.split(separator: "\"\"", omittingEmptySubsequences: false)
    // A quotation mark alone ends the constant: then this is a formula, such as "a"&"b".
    guard plain.allSatisfy({ !$0.contains("\"") }) else { return nil }
    return plain.joined(separator: "\"").split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.drop(while: \.isWhitespace)) }
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmingSpaces: Substring {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
