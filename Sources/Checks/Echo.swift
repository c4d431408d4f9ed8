import Forms

/// What a finding repeats of what stood in a cell: harmless, masked and short.
enum Echo {
  /// The most characters that are repeated of a cell.
  static let length = 40

  /// A text without control and bidirectional characters and line breaks.
  static func cleaned(_ text: String) -> String {
    CellText(text).text
  }

  /// A text as a finding shows it.
  static func shown(_ text: String) -> String {
    // Masked before it is cut: a cut number would look too short to be one.
    let masked = Masking.text(cleaned(String(text.unicodeScalars.prefix(length * 8))))
    guard masked.count > length else { return masked }
    return masked.prefix(length - 1) + "…"
  }

  /// A cell as a finding shows it, masked as what its column holds; nil for an empty one.
  static func shown(_ entry: Entry, kind: ColumnKind) -> String? {
    let text = cleaned(String(entry.raw.text.unicodeScalars.prefix(length * 8)))
    guard !text.isEmpty else { return nil }
    switch kind {
    case .name: return Masking.name(text.filter { !$0.isWhitespace })
    case .residentID: return shown(identity: text, entry)
    default: return shown(text)
    }
  }

  /// What stood in a cell, or what it was read as, for a list of both: identity numbers masked,
  /// spaces as they were, signs for line breaks (↵) and invisible characters (□).
  static func written(_ text: String, kind: ColumnKind) -> String {
    let start = String(text.unicodeScalars.prefix(length * 8))
    guard kind != .residentID else {
      let number = cleaned(start).filter { !$0.isWhitespace }
      return number.contains { $0.isNumber } ? Masking.identity(number) : number
    }
    var visible = String.UnicodeScalarView()
    for scalar in Masking.text(start).unicodeScalars where scalar != "\r" {
      visible.append(
        scalar == "\n" ? "↵" : TextKey.isInvisible(scalar) ? "□" : scalar)
    }
    return visible.count > length ? String(visible.prefix(length - 1)) + "…" : String(visible)
  }

  /// What was written into a field, masked; nil where nothing was.
  ///
  /// Free text there is a name.
  static func shown(_ field: FieldEntry, kind: FormField.Kind) -> String? {
    guard !field.text.isEmpty else { return nil }
    return kind == .text ? Masking.name(cleaned(field.text)) : shown(field.text)
  }

  private static func shown(identity text: String, _ entry: Entry) -> String {
    if case .value(.residentID(let id), _) = entry.reading { return id.masked }
    let written = text.filter { !$0.isWhitespace }
    let digits = written.count { $0.isNumber }
    // A standard or a post in place of a number is no secret.
    return digits < 6 ? shown(text) : Masking.identity(String(written.prefix(length)))
  }
}
