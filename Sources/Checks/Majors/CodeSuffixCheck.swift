import Forms

/// `code-suffix`: the digits are those of a major in the catalogue, the rest of the code is not.
struct CodeSuffixCheck: CellCheck {
  static let name = "code-suffix"
  static let variants: Set<String> = ["lower-case"]
  static let placeholders: Set<String> = ["code", "name"]
  private let tables: ReferenceTables

  init(_ setting: inout CheckSetting) {
    tables = setting.campaign.tables
  }

  func outcomes(for cell: CheckedCell) -> [Outcome] {
    guard let value = cell.reading.value else { return [] }
    let code = String(String.UnicodeScalarView(value.text.unicodeScalars.map(TextKey.narrowed)))
    guard let major = major(of: code), major.code != code else { return [] }
    let arguments = [(name: "code", text: major.code), (name: "name", text: major.name)]
    if code.uppercased() == major.code {
      return [Outcome(variant: "lower-case", always: true, arguments)]
    }
    return [Outcome(arguments)]
  }

  /// The major whose digits a code has; a number has lost the zero that it began with.
  private func major(of code: String) -> Major? {
    let digits = code.prefix { ("0"..."9").contains($0) }
    let suffix = code.dropFirst(digits.count)
    guard suffix.utf8.count <= 2, suffix.allSatisfy({ "TKtk".contains($0) }) else { return nil }
    switch digits.utf8.count {
    case 5: return tables.majors.entry(digits: "0" + digits)
    case 6, 7: return tables.majors.entry(digits: digits)
    default: return nil
    }
  }
}
