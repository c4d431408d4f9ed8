/// Writes `xl/sharedStrings.xml`: every text of the workbook once, by its number (18.4.9 sst).
final class SharedStringsPart {
  /// How many cells have a text of the list.
  var referenceCount = 0

  // A row that is being written has it: a table within an object is asked for access at each use.
  private var table: StringTable? = StringTable()

  /// How many texts there are.
  var count: Int { table?.count ?? 0 }

  /// Hands the texts to a row; nil where another row has them.
  func lend() -> StringTable? { table.take() }

  /// Takes the texts back from a row that had them.
  func takeBack(_ lent: consuming StringTable?) {
    if let lent { table = lent }
  }

  /// Writes the part, deflating as it goes.
  ///
  /// - Parameter deflater: What deflates it.
  /// - Returns: The deflated part.
  /// - Throws: ``WorkbookError`` where zlib fails.
  func deflated(by deflater: BlockDeflater) throws(WorkbookError) -> DeflatedData {
    var stream: BlockStream?
    var markup = MarkupWriter()
    markup.declaration()
    markup.start(
      "sst",
      [
        "xmlns": Namespace.main, "count": String(referenceCount), "uniqueCount": String(count),
      ])
    let table = table ?? StringTable()
    for index in 0..<table.count {
      Self.write(&markup, table.bytes.span.extracting(table.range(of: index)))
      try markup.drain(into: deflater, &stream)
    }
    markup.end("sst")
    let end = try deflater.deflated(markup)
    guard let stream else { return end }
    var whole = try deflater.finish(stream)
    whole += end
    return whole
  }

  private static func write(_ markup: inout MarkupWriter, _ text: borrowing Span<UInt8>) {
    markup.raw(needsPreserving(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
    markup.text(text, escaping: .office)
    markup.raw("</t></si>")
  }

  /// Whether a reader might take white space away: at an edge, or a line break anywhere.
  static func needsPreserving(_ text: borrowing Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    if text[0] <= 0x20 || text[text.count - 1] <= 0x20 { return true }
    for index in text.indices where text[index] == UInt8(ascii: "\n") { return true }
    return false
  }
}
