/// The values that a cell has when its formula fails (ISO 29500-1, 18.17.3).
enum ErrorCode {
  private static let known: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA",
  ]

  /// Whether office programs know the value.
  static func isKnown(_ code: String) -> Bool { known.contains(code) }
}
