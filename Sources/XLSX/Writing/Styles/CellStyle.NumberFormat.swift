extension CellStyle {
  /// How a cell shows its number (ISO 29500-1, 18.8.30 and 18.8.31).
  public enum NumberFormat: Hashable, Sendable {
    /// As the office program likes.
    case general
    /// As text: what is typed into the cell stays as it was typed.
    case text
    /// Without decimals: `0`.
    case integer
    /// By a format code such as `yyyy.mm` or `#,##0.00`.
    ///
    /// A code that is empty or longer than 255 UTF-16 units counts as ``general``.
    case custom(String)

    /// The longest format code, in UTF-16 units (Excel's limit).
    static let maximumCodeLength = 255
    /// Numbers below this belong to formats that every office program knows.
    static let firstCustomID = 164

    /// The formats that every office program knows and that look alike in all languages.
    private static let builtIn: [String: Int] = [
      "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10,
      "0.00E+00": 11, "mm:ss": 45, "[h]:mm:ss": 46, "@": 49,
    ]

    /// The number of a format that every office program knows; nil for one that must be written.
    var builtInID: Int? { Self.builtIn[code] }

    /// The format code.
    var code: String {
      switch self {
      case .general: "General"
      case .text: "@"
      case .integer: "0"
      case .custom(let code): code
      }
    }
  }
}
