extension RGBColor {
  private var parts: [Double] {
    [rgb >> 16, rgb >> 8, rgb].map { Double($0 & 0xFF) }
  }

  /// How light the colour is in a print without colours, from 0 to 1 (ITU-R BT.601).
  var lightness: Double {
    zip(parts, [0.299, 0.587, 0.114]).reduce(0) { $0 + $1.0 * $1.1 } / 255
  }

  /// The colour mixed with white.
  ///
  /// - Parameter share: How much of it is white, from 0 to 1.
  /// - Returns: The mixed colour.
  func lightened(by share: Double) -> RGBColor {
    let mixed = parts.map { UInt32(($0 + (255 - $0) * share).rounded()) & 0xFF }
    return RGBColor(mixed.reduce(0) { $0 << 8 | $1 })
  }

  /// The colour of text that can be read on this one.
  var ofTextUpon: RGBColor { lightness > 0.55 ? RGBColor(0x262626) : .white }

  /// The six digits that DrawingML has (20.1.2.3.32 srgbClr).
  package var digits: String { String(argb.dropFirst(2)) }
}
