extension CellStyle {
  /// The style within the limits of Excel, which calls a file damaged that goes beyond them.
  var clamped: CellStyle {
    var style = self
    style.font.size = font.size.isFinite ? min(max(font.size, 1), 409) : Font().size
    // A typeface's name has at most 31 characters (18.8.29 name).
    if font.name.utf16.count > 31 { style.font.name = String(font.name.prefix(15)) }
    style.alignment.indent = min(max(alignment.indent, 0), 250)
    if case .custom(let code) = numberFormat,
      code.isEmpty || code.utf16.count > NumberFormat.maximumCodeLength
    {
      style.numberFormat = .general
    }
    return style
  }
}
