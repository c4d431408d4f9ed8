/// How high a row has to be for its texts to be read, once they are wrapped at their columns.
///
/// Office programs work that out for rows that they write themselves, not for all that they open.
public struct WrappedHeight {
  private let widths: [Double]

  /// A line of 11 points with the space above and below it.
  private static let lineHeight = 15.0
  /// More lines than these are read in the cell itself.
  private static let mostLines = 12

  /// - Parameter widths: The widths of the columns, in digits of the normal font.
  public init(widths: [Double]) {
    self.widths = widths
  }

  /// The height in points; nil where every text takes one line, which any row has room for.
  ///
  /// - Parameter text: The text of a column by its position; nil where none is wrapped there.
  /// - Returns: The height.
  public func height(_ text: (Int) -> String?) -> Double? {
    var lines = 1
    for (index, width) in zip(widths.indices, widths) {
      guard let text = text(index) else { continue }
      let isShort = Double(text.utf8.count) <= width - 1
      if isShort && !text.utf8.contains(UInt8(ascii: "\n")) { continue }
      lines = max(lines, Self.lines(of: text, width: width - 1))
    }
    return lines > 1 ? Double(min(lines, Self.mostLines)) * Self.lineHeight + 3 : nil
  }

  private static func lines(of text: String, width: Double) -> Int {
    var lines = 1
    var used = 0.0
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        lines += 1
        used = 0
        continue
      }
      // Chinese characters are as wide as two digits.
      let size = scalar.value < 0x2E80 ? 1.0 : 2.0
      used += size
      if used > max(width, 2) {
        lines += 1
        used = size
      }
    }
    return lines
  }
}
