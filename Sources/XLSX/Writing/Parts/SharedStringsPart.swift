/// Writes `xl/sharedStrings.xml`: every text of the workbook once, by its number (18.4.9 sst).
///
/// Texts are told apart by their bytes, not as `String` does: characters that Unicode holds to be
/// equal, such as a compatibility ideograph in a name, stay what they are.
final class SharedStringsPart {
  /// How many cells have a text of the list.
  var referenceCount = 0

  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  // Open addressing: the number of a text plus 1, or 0; never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  // Not the same in every process, so that nobody can prepare texts that collide.
  private let seed = UInt64.random(in: .min ... .max)

  /// How many texts there are.
  var count: Int { ends.count }

  /// The number of a text, which is added where it is not there yet.
  func index(of text: borrowing Span<UInt8>) -> Int {
    let hash = hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if hashes[index] == hash, isEqual(text, index) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    for index in text.indices { arena.append(text[index]) }
    ends.append(arena.count)
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Writes the part, deflating as it goes.
  ///
  /// - Parameter level: How hard to try.
  /// - Returns: The deflated part.
  /// - Throws: ``WorkbookError`` where zlib fails.
  func deflated(level: CompressionLevel) throws(WorkbookError) -> DeflatedData {
    let deflater = try Deflater(level: level)
    var markup = MarkupWriter()
    markup.declaration()
    markup.start(
      "sst",
      [
        "xmlns": Namespace.main, "count": String(referenceCount), "uniqueCount": String(count),
      ])
    let arena = arena
    var start = 0
    for end in ends {
      writeItem(&markup, arena.span.extracting(start..<end))
      start = end
      try markup.drain(into: deflater)
    }
    markup.end("sst")
    try deflater.write(markup.bytes)
    return try deflater.finish()
  }

  private func writeItem(_ markup: inout MarkupWriter, _ text: borrowing Span<UInt8>) {
    markup.raw(Self.needsPreserving(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
    markup.text(text, escaping: .office)
    markup.raw("</t></si>")
  }

  /// Whether a reader might take white space away: at an edge, or a line break anywhere.
  private static func needsPreserving(_ text: borrowing Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { return true }
    for index in text.indices where text[index] == UInt8(ascii: "\n") { return true }
    return false
  }

  private func hash(_ text: borrowing Span<UInt8>) -> UInt64 {
    var hash = seed
    for index in text.indices {
      hash = (hash ^ UInt64(text[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  private func isEqual(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == text.count else { return false }
    for offset in text.indices where arena[start + offset] != text[offset] { return false }
    return true
  }

  private func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
