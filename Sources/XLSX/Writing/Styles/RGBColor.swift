/// An opaque colour by its parts of red, green and blue.
public struct RGBColor: Hashable, Sendable {
  /// Red, green and blue, a byte each, red the highest.
  public let rgb: UInt32

  /// Makes a colour.
  ///
  /// - Parameter rgb: Red, green and blue as in `0xFF0000` for red; higher bits do not count.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  /// Black.
  public static let black = RGBColor(0x00_0000)
  /// White.
  public static let white = RGBColor(0xFF_FFFF)

  /// The colour as a workbook has it: alpha, red, green, blue (18.18.86 ST_UnsignedIntHex).
  var argb: String {
    let digits = String(rgb, radix: 16, uppercase: true)
    return "FF" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
