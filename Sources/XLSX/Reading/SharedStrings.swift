/// The texts that cells refer to by number (ISO 29500-1, 18.4.9), in pages of memory.
///
/// One stretch for all of them would be copied whenever it grows, and be there twice meanwhile.
/// A string is made when somebody asks for it. Those asked for lately are kept: a table says 男
/// and 汉族 a hundred thousand times.
final class SharedStrings {
  /// How many are kept: a power of two, so that the place of a text is its lowest bits.
  private static let keptCount = 4096

  private let pages: [[UInt8]]
  /// Where each page begins, counted through all of them.
  private let pageStarts: [Int]
  /// Where each text ends, counted through all pages; it begins where the one before ends.
  private let ends: [UInt32]
  private var kept: [(index: Int, text: String)]

  /// Keeps the texts of a workbook.
  ///
  /// - Parameters:
  ///   - pages: All texts in UTF-8, one after another; none goes from one page to the next.
  ///   - ends: Where each ends, counted through all pages.
  init(pages: [[UInt8]] = [], ends: [UInt32] = []) {
    self.pages = pages
    var start = 0
    pageStarts = pages.map { page in
      defer { start += page.count }
      return start
    }
    self.ends = ends
    kept = ends.isEmpty ? [] : Array(repeating: (-1, ""), count: Self.keptCount)
  }

  /// Whether some text has no characters.
  private(set) lazy var hasEmpty = ends.indices.contains { isEmpty(at: $0) }

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
    let text = makeText(range(at: index))
    kept[slot] = (index, text)
    return text
  }

  private func makeText(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    var low = 0
    var high = pageStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pageStarts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    let start = range.lowerBound - pageStarts[low]
    return String(decoding: pages[low][start..<start + range.count], as: UTF8.self)
  }
}
