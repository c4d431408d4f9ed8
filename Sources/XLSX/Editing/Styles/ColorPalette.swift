/// The colours that a workbook names by number, and what they look like (ISO 29500-1, 18.8.19).
struct ColorPalette {
  /// The colours of indices 8 to 63, which are those of 0 to 7 again at first (18.8.27
  /// indexedColors).
  private static let standard: [UInt32] = [
    0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF,
    0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080,
    0x9999FF, 0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF,
    0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000, 0x008080, 0x0000FF,
    0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99,
    0x3366FF, 0x33CCCC, 0x99CC00, 0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696,
    0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399, 0x333333,
  ]
  /// The most colours of its own that a workbook has.
  private static let mostIndexed = 64
  /// The theme that Office has had since 2013, for workbooks without one.
  private static let standardTheme: [UInt32] = [
    0xFFFFFF, 0x000000, 0xE7E6E6, 0x44546A, 0x4472C4, 0xED7D31, 0xA5A5A5, 0xFFC000,
    0x5B9BD5, 0x70AD47, 0x0563C1, 0x954F72,
  ]

  private var indexed: [UInt32] = []
  private var theme = ColorPalette.standardTheme

  /// Adds a colour of the workbook's own list.
  ///
  /// - Parameter rgb: Eight or six hexadecimal digits.
  mutating func addIndexed(_ rgb: String?) {
    guard indexed.count < Self.mostIndexed, let rgb, let color = Self.color(rgb) else { return }
    indexed.append(color)
  }

  /// Reads the colours of a theme (ISO 29500-1, 20.1.6.2 clrScheme).
  ///
  /// - Parameter bytes: The part.
  mutating func readTheme(_ bytes: [UInt8]) {
    // Cells name the light colours before the dark ones they stand on.
    let names = [
      "lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
      "hlink", "folHlink",
    ]
    var cursor = ElementCursor(bytes)
    var place: Int?
    while let event = cursor.next() {
      if event.name == "clrScheme", event.isEnd { return }
      guard event.isStart, event.namespace == .drawing else { continue }
      if let found = names.firstIndex(of: event.name) { place = found }
      guard event.name == "srgbClr" || event.name == "sysClr", let current = place else { continue }
      let value = cursor.value(event.name == "sysClr" ? "lastClr" : "val", of: event.tag)
      if let color = value.flatMap(Self.color) { theme[current] = color }
      place = nil
    }
  }

  /// The colour that an element names; nil where it names none.
  ///
  /// - Parameter attribute: Gives the element's attributes by name.
  /// - Returns: The colour as it is seen.
  func color(_ attribute: (String) -> String?) -> RGBColor? {
    let base: UInt32
    if let rgb = attribute("rgb").flatMap(Self.color) {
      base = rgb
    } else if let index = attribute("theme").flatMap({ Int($0) }), theme.indices.contains(index) {
      base = theme[index]
    } else if let index = attribute("indexed").flatMap({ Int($0) }) {
      let standard = Self.standard
      let place = index < 8 ? index : index - 8
      if indexed.indices.contains(index) {
        base = indexed[index]
      } else if standard.indices.contains(place) {
        base = standard[place]
      } else {
        return nil
      }
    } else {
      return nil
    }
    let tint = attribute("tint").flatMap(Double.init) ?? 0
    return RGBColor(
      tint == 0 || !tint.isFinite ? base : Self.tinted(base, by: min(max(tint, -1), 1)))
  }

  private static func color(_ digits: String) -> UInt32? {
    guard digits.utf8.count == 8 || digits.utf8.count == 6 else { return nil }
    return UInt32(digits, radix: 16).map { $0 & 0xFF_FFFF }
  }

  /// A colour made lighter or darker: its luminance changes, hue and saturation stay (18.8.19).
  private static func tinted(_ color: UInt32, by tint: Double) -> UInt32 {
    let parts = [16, 8, 0].map { Double(color >> UInt32($0) & 0xFF) / 255 }
    let (high, low) = (parts.max() ?? 0, parts.min() ?? 0)
    let luminance = (high + low) / 2
    let target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint
    // With hue and saturation kept, each part moves with the room that the luminance leaves.
    func room(_ luminance: Double) -> Double { 1 - abs(2 * luminance - 1) }
    let scale = room(luminance) > 0 ? room(target) / room(luminance) : 0
    return parts.reduce(0) { result, part in
      let value = target + (part - luminance) * scale
      return result << 8 | UInt32((min(max(value, 0), 1) * 255).rounded())
    }
  }
}
