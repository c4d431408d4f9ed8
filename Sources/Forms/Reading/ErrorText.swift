/// Texts that a spreadsheet shows instead of a value and that were pasted as text.
enum ErrorText {
  /// Whether a text is an error value (ISO 29500-1, 18.17.3) or a column too narrow to show one.
  static func isError(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "#") else { return false }
    return codes.contains(text.uppercased())
      || (text.utf8.count > 1 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") })
  }

  private static let codes: Set<String> = [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!",
    "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!",
  ]
}
