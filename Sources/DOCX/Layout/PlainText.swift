/// Text from elsewhere as it may stand in a document.
enum PlainText {
  /// A text without control characters, marks that turn the direction of writing, and what XML
  /// forbids.
  ///
  /// - Parameter text: The text.
  /// - Returns: What is left; all line breaks are `\n`, and tabs stay.
  static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: cleaned.append("\n")
      case 0x09: cleaned.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F: continue
      // Marks, embeddings, overrides and isolates of UAX #9.
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      // The byte order mark, annotations, and characters that are none.
      case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF: continue
      // Tags, which nobody sees.
      case 0xE0000...0xE007F: continue
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// A text on one line.
  static func line(_ text: String) -> String {
    cleaned(text).split { $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}
