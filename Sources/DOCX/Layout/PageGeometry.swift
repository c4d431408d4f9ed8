/// A page of A4 and its margins, in twentieths of a point (ISO 29500-1, 22.9.2.14
/// ST_TwipsMeasure).
struct PageGeometry {
  /// A4: 210 mm by 297 mm.
  static let (shortSide, longSide) = (11_906, 16_838)

  let orientation: Document.Orientation
  let (top, bottom, left, right): (Int, Int, Int, Int)

  /// Makes a page.
  ///
  /// - Parameters:
  ///   - orientation: How it lies.
  ///   - margins: The margins of an upright page; each is brought into 5 to 70 mm.
  init(_ orientation: Document.Orientation, _ margins: Document.Margins) {
    func twips(_ length: Double) -> Int { Self.twips(length.bounded(by: 5...70)) }
    self.orientation = orientation
    // A sheet is turned to the right: its bound edge comes to lie above.
    (top, right, bottom, left) =
      orientation == .portrait
      ? (twips(margins.top), twips(margins.right), twips(margins.bottom), twips(margins.left))
      : (twips(margins.left), twips(margins.top), twips(margins.right), twips(margins.bottom))
  }

  var width: Int { orientation == .portrait ? Self.shortSide : Self.longSide }
  var height: Int { orientation == .portrait ? Self.longSide : Self.shortSide }
  /// How wide a line is.
  var textWidth: Int { width - left - right }
  /// How high what stands on the page may be.
  var textHeight: Int { height - top - bottom }

  /// Millimetres in twentieths of a point.
  static func twips(_ millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }
}
