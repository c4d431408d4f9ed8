/// Takes in the part of shared strings.
struct SharedStringsHandler: MarkupHandler {
  private enum Place {
    case outside, table, item, itemText, run, runText
  }

  private let limits: ReadingLimits
  private var place = Place.outside
  private var skipped = 0
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var itemStart = 0
  private var textStart = 0
  /// What `xml:space` says, for the whole part and for the piece of text at hand.
  private var keepsSpace = (part: false, text: false)

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The texts, once the part has come to its end.
  var strings: SharedStrings { SharedStrings(bytes: bytes, ends: ends) }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard skipped == 0, let inner = inner(element) else {
      skipped += 1
      return
    }
    place = inner
    switch inner {
    case .table: keepsSpace.part = attributes.keepsSpace ?? false
    case .item: itemStart = bytes.count
    case .itemText, .runText:
      textStart = bytes.count
      keepsSpace.text = attributes.keepsSpace ?? keepsSpace.part
    case .outside, .run: break
    }
  }

  /// The place that an element opens; nil for one to be passed over, such as phonetic runs.
  private func inner(_ element: MarkupElement) -> Place? {
    guard element.isSpreadsheet else { return nil }
    return switch (place, element.term) {
    case (.outside, .sst): .table
    case (.table, .si): .item
    case (.item, .t): .itemText
    case (.item, .r): .run
    case (.run, .t): .runText
    default: nil
    }
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .outside, .table: place = .outside
    case .item:
      place = .table
      try endItem()
    case .run: place = .item
    case .itemText, .runText:
      if !keepsSpace.text { bytes.trimText(from: textStart) }
      place = place == .runText ? .run : .item
    }
  }

  private mutating func endItem() throws(WorkbookError) {
    EscapedText.decode(&bytes, from: itemStart)
    guard ends.count < limits.sharedStrings else {
      throw .exceeded("sharedStrings", of: limits.sharedStrings)
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard skipped == 0, place == .itemText || place == .runText else { return }
    let most = min(limits.sharedStringBytes, Int(UInt32.max))
    guard bytes.count + piece.count <= most else {
      throw .exceeded("sharedStringBytes", of: most)
    }
    bytes.append(copying: piece)
  }
}
