/// Takes in the part of shared strings.
struct SharedStringsHandler: ScannedHandler, TextTaker {
  private enum Place {
    case outside, table, item, itemText, run, runText
  }

  /// How many bytes a page has at most, unless one text alone has more.
  private static let pageSize = 1 << 20

  private let limits: ReadingLimits
  private var place = Place.outside
  private var skipped = 0
  private var item: [UInt8] = []
  private var page: [UInt8] = []
  private var pages: [[UInt8]] = []
  private var ends: [UInt32] = []
  private var byteCount = 0
  private var textStart = 0
  /// What `xml:space` says, for the whole part and for the piece of text at hand.
  private var keepsSpace = (part: false, text: false)

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The texts, once the part has come to its end.
  var strings: SharedStrings { SharedStrings(pages: pages + [page], ends: ends) }

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
    case .item: item.removeAll(keepingCapacity: true)
    case .itemText, .runText:
      textStart = item.count
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
      try closeItem()
    case .run: place = .item
    case .itemText, .runText:
      if !keepsSpace.text { item.trimText(from: textStart) }
      place = place == .runText ? .run : .item
    }
  }

  private mutating func closeItem() throws(WorkbookError) {
    EscapedText.decode(&item, from: 0)
    let text = item
    try keep(text.span)
  }

  private mutating func keep(_ text: Span<UInt8>) throws(WorkbookError) {
    guard ends.count < limits.sharedStrings else {
      throw .exceeded("sharedStrings", of: limits.sharedStrings)
    }
    if page.count + text.count > Self.pageSize, !page.isEmpty {
      pages.append(page)
      page = []
      page.reserveCapacity(Self.pageSize)
    }
    page.append(copying: text)
    byteCount += text.count
    ends.append(UInt32(truncatingIfNeeded: byteCount))
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard skipped == 0, place == .itemText || place == .runText else { return }
    try append(piece)
  }

  mutating func append(_ piece: Span<UInt8>) throws(WorkbookError) {
    try check(piece)
    item.append(copying: piece)
  }

  private func check(_ piece: Span<UInt8>) throws(WorkbookError) {
    let most = min(limits.sharedStringBytes, Int(UInt32.max))
    guard byteCount + item.count + piece.count <= most else {
      throw .exceeded("sharedStringBytes", of: most)
    }
    guard item.count + piece.count <= limits.cellBytes else {
      throw .exceeded("cellBytes", of: limits.cellBytes)
    }
  }
}

// MARK: - Scanning

extension SharedStringsHandler {
  static let firstTag = Array("</si>".utf8)
  static let itemEndTag = Array("</si>".utf8)

  var isAmongItems: Bool { place == .table && skipped == 0 }

  mutating func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(WorkbookError) -> (rest: Int, stop: PlainScanner.Stop) {
    var scanner = PlainScanner()
    item.removeAll(keepingCapacity: true)
    return try scanner.scan(bytes, range, into: &self)
  }

  /// Takes in a text with nothing escaped and no white space at its ends.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``WorkbookError`` where there are too many, or too much.
  mutating func take(plain text: Span<UInt8>) throws(WorkbookError) {
    try check(text)
    try keep(text)
  }

  /// A text begins, which may say whose the blanks at its ends are.
  mutating func beginItem(keepsSpace: Bool?) {
    item.removeAll(keepingCapacity: true)
    self.keepsSpace.text = keepsSpace ?? self.keepsSpace.part
  }

  /// The text ends.
  ///
  /// - Throws: ``WorkbookError`` where there are too many.
  mutating func endItem() throws(WorkbookError) {
    if !keepsSpace.text { item.trimText(from: 0) }
    try closeItem()
    item.removeAll(keepingCapacity: true)
  }
}
