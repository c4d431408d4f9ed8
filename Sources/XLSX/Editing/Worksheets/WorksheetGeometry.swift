/// How wide a worksheet's columns are and how high its rows, as far as it says.
struct WorksheetGeometry {
  /// The most rows whose height is remembered: beyond them rows count as usual.
  private static let mostRows = 100_000

  private var widths: [(range: ClosedRange<Int>, pixels: Int)] = []
  private var heights: [Int: Int] = [:]
  // 64 and 20 pixels are what Excel gives columns and rows of which nothing is said.
  private var usualWidth = 64
  private var usualHeight = 20

  /// Reads the sizes of a worksheet.
  ///
  /// - Parameter bytes: The part.
  init(_ bytes: [UInt8]) {
    var cursor = ElementCursor(bytes)
    var row = 0
    while let event = cursor.next() {
      guard event.isStart, event.isSpreadsheet, event.depth <= 2 else { continue }
      func number(_ name: String) -> Double? {
        cursor.value(name, of: event.tag).flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
      }
      switch event.name {
      case "sheetFormatPr":
        if let width = number("defaultColWidth") { usualWidth = Self.pixels(ofWidth: width) }
        if let height = number("defaultRowHeight") { usualHeight = Self.pixels(ofPoints: height) }
      case "col":
        guard let first = number("min").flatMap({ Int(exactly: $0) }),
          let last = number("max").flatMap({ Int(exactly: $0) }), first <= last
        else { continue }
        let isHidden = ["1", "true"].contains(cursor.value("hidden", of: event.tag) ?? "")
        let pixels = isHidden ? 0 : number("width").map(Self.pixels(ofWidth:)) ?? usualWidth
        widths.append((first...last, pixels))
      case "row":
        row = number("r").flatMap { Int(exactly: $0) } ?? row + 1
        let isHidden = ["1", "true"].contains(cursor.value("hidden", of: event.tag) ?? "")
        guard heights.count < Self.mostRows else { continue }
        if isHidden {
          heights[row] = 0
        } else if let height = number("ht") {
          heights[row] = Self.pixels(ofPoints: height)
        }
      default: continue
      }
    }
  }

  /// The width of a column in pixels.
  func width(ofColumn column: Int) -> Int {
    widths.first { $0.range.contains(column) }?.pixels ?? usualWidth
  }

  /// The height of a row in pixels.
  func height(ofRow row: Int) -> Int { heights[row] ?? usualHeight }

  // A digit of the usual font is 7 pixels wide, and 5 are padding (18.3.1.13 col, width).
  private static func pixels(ofWidth width: Double) -> Int { Int(min(max(width, 0), 255) * 7) + 5 }

  private static func pixels(ofPoints points: Double) -> Int {
    Int(min(max(points, 0), 409.5) * 4 / 3)
  }
}
