/// Writes `xl/sharedStrings.xml`: every text of the workbook once, by its number (18.4.9 sst).
final class SharedStringsPart {
  /// How many cells have a text of the list.
  var referenceCount = 0

  private var table = StringTable()

  /// How many texts there are.
  var count: Int { table.ends.count }

  /// The number of a text, which is added where it is not there yet.
  func index(of text: borrowing Span<UInt8>) -> Int { table.index(of: text) }

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
    let table = table
    var start = 0
    for end in table.ends {
      Self.write(&markup, table.bytes.span.extracting(start..<end))
      start = end
      try markup.drain(into: deflater)
    }
    markup.end("sst")
    try deflater.write(markup.bytes)
    return try deflater.finish()
  }

  private static func write(_ markup: inout MarkupWriter, _ text: borrowing Span<UInt8>) {
    markup.raw(needsPreserving(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
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
}
