/// A row of comma-separated values (RFC 4180) that no spreadsheet program takes for a formula.
public enum CSVRow {
  /// Spreadsheet programs take a field that begins with one of these for a formula; an apostrophe
  /// keeps it text (OWASP, CSV injection).
  private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]

  /// The line of some fields, with its end.
  public static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ text: String) -> String {
    var field = text
    if let first = field.first, formulaStarts.contains(first), Double(field) == nil {
      field = "'" + field
    }
    guard field.contains(where: { ",\"\n\r".contains($0) }) else { return field }
    return "\""
      + field.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
