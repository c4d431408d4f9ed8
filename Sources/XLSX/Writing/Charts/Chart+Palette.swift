extension Chart {
  /// The colours that series have where none are given.
  ///
  /// They differ in lightness as well, neighbours most of all, so that they can be told apart in a
  /// print without colours and by people who do not see them all.
  public static let standardPalette: [RGBColor] = [
    RGBColor(0x1F4E79), RGBColor(0xF2B134), RGBColor(0x2A9D8F), RGBColor(0xBDD7EE),
    RGBColor(0xA23B3B), RGBColor(0x8FB573), RGBColor(0x5B3F8C), RGBColor(0xE8A0A0),
  ]

  /// What is outstanding.
  static let outstanding = RGBColor(0xD9D9D9)

  /// The colour of a series.
  func color(ofSeries index: Int) -> RGBColor {
    if let color = series[index].color { return color }
    let isLast = index > 0 && index == series.count - 1
    if kind == .progress, isLast, palette == nil { return Self.outstanding }
    return color(at: index)
  }

  /// The colour at a place of the palette, which begins anew with lighter colours at its end.
  func color(at index: Int) -> RGBColor {
    var colors = palette ?? Self.standardPalette
    if colors.isEmpty { colors = Self.standardPalette }
    let (round, place) = index.quotientAndRemainder(dividingBy: colors.count)
    return colors[place].lightened(by: min(Double(round) * 0.35, 0.7))
  }
}
