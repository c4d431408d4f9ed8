/// The texts that cells refer to by number (ISO 29500-1, 18.4.9), in one stretch of memory.
///
/// A string is made when somebody asks for it. Those asked for lately are kept: a table says 男
/// and 汉族 a hundred thousand times.
final class SharedStrings {
  /// How many are kept: a power of two, so that the place of a text is its lowest bits.
  private static let keptCount = 4096

  private let bytes: [UInt8]
  /// Where each text ends; it begins where the one before ends.
  private let ends: [UInt32]
  private var kept: [(index: Int, text: String)]

  /// Keeps the texts of a workbook.
  ///
  /// - Parameters:
  ///   - bytes: All texts in UTF-8, one after another.
  ///   - ends: Where each ends.
  init(bytes: [UInt8] = [], ends: [UInt32] = []) {
    self.bytes = bytes
    self.ends = ends
    kept = ends.isEmpty ? [] : Array(repeating: (-1, ""), count: Self.keptCount)
  }

  /// How many texts there are.
  var count: Int { ends.count }

  /// Where the bytes of a text lie.
  private func range(at index: Int) -> Range<Int> {
    let start = index > 0 ? Int(ends[index - 1]) : 0
    return start..<Int(ends[index])
  }

  /// Whether a text has no characters.
  ///
  /// - Parameter index: Its number, below ``count``.
  /// - Returns: Whether it is empty.
  func isEmpty(at index: Int) -> Bool { range(at: index).isEmpty }

  /// A text.
  ///
  /// - Parameter index: Its number, below ``count``.
  /// - Returns: The text.
  func text(at index: Int) -> String {
    let slot = index & (Self.keptCount - 1)
    if kept[slot].index == index { return kept[slot].text }
    let text = String(decoding: bytes[range(at: index)], as: UTF8.self)
    kept[slot] = (index, text)
    return text
  }
}
