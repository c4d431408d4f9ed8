import Forms

/// Looks majors up for the checks about them.
struct MajorSearch: Sendable {
  private let tables: ReferenceTables

  init(_ setting: CheckSetting) {
    tables = setting.campaign.tables
  }

  /// The major of a code, whatever its suffix; a number has lost the zero that it began with.
  func major(code: String) -> Major? {
    let narrow = String(String.UnicodeScalarView(code.unicodeScalars.map(TextKey.narrowed)))
    let digits = narrow.prefix { ("0"..."9").contains($0) }
    let suffix = narrow.dropFirst(digits.count)
    guard suffix.utf8.count <= 2, suffix.allSatisfy({ "TKtk".contains($0) }) else { return nil }
    switch digits.utf8.count {
    case 5: return tables.majors.entry(digits: "0" + digits)
    case 6, 7: return tables.majors.entry(digits: digits)
    default: return nil
    }
  }

  /// The majors of a name; more than one discipline may have one of it.
  func majors(named name: String) -> [Major] {
    tables.majors.entries(named: name)
  }

  /// Whether a text is the name of a major or of a class of majors, with 专业 after it or without.
  func isNational(_ text: String) -> Bool {
    let name = text.hasSuffix("专业") ? String(text.dropLast(2)) : text
    if !majors(named: name).isEmpty { return true }
    let key = TextKey.fold(name)
    return key.hasSuffix("类") && tables.majors.majors.contains { TextKey.fold($0.className) == key }
  }

  /// Up to three majors whose names hold a name or are held by it, the shortest first.
  func near(_ name: String) -> String {
    let key = TextKey.fold(name)
    guard key.count > 1 else { return "无" }
    let found = tables.majors.majors.filter { major in
      let other = TextKey.fold(major.name)
      return other.contains(key) || key.contains(other)
    }
    guard !found.isEmpty else { return "无" }
    return found.sorted { ($0.name.count, $0.code) < ($1.name.count, $1.code) }.prefix(3)
      .map { "\($0.code) \($0.name)" }.joined(separator: "、")
  }
}
