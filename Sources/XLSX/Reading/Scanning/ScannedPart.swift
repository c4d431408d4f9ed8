/// A part that the scanner and the parser read by turns.
///
/// The scanner reads the items that it knows, the parser everything else: what stands before and
/// behind them, items written in an odd way, and whole parts in other encodings. See
/// docs/scanning.md.
struct ScannedPart<Handler: ScannedHandler>: ~Copyable {
  private enum Stage {
    /// Before the items.
    case head
    /// Where an item begins that the scanner may know.
    case items
    /// Where an item begins, or goes on, that the scanner does not know.
    case strangeItem
    /// Where the parser reads alone to the end.
    case rest
  }

  /// How a part is read.
  struct Way {
    /// Whether the parser reads everything.
    var isParserAlone = false
    /// How many bytes are looked at together.
    var windowSize = PartWindow.standardSize
    /// Whether a second thread inflates the part.
    var ahead = ReadingAhead.never
  }

  /// The parser copies what it takes in: this much stays in the first level of cache.
  private let pieceSize = 32 << 10
  /// After how many odd items, one after another, the scanner is not asked any more.
  private let patience = 256

  private let stream: EntryStream
  private let parser: MarkupParser
  /// What takes the part in.
  var handler: Handler
  private var window: PartWindow
  private var stage: Stage
  private var strangeItems = 0
  /// Whether all of it was read.
  private(set) var isEnded = false

  /// Opens a part.
  ///
  /// - Parameters:
  ///   - part: Its name.
  ///   - package: Where it is.
  ///   - handler: What takes it in.
  ///   - limits: How much is taken for sane.
  ///   - way: How it is read.
  /// - Throws: ``WorkbookError`` where it is missing or cannot be unpacked.
  init(
    _ part: PartName, in package: OfficePackage, into handler: Handler, limits: ReadingLimits,
    _ way: Way
  ) throws(WorkbookError) {
    let stream = try package.open(part, ahead: way.ahead)
    let parser = try MarkupParser(limits: limits)
    self.stream = stream
    self.parser = parser
    self.handler = handler
    window = PartWindow(size: way.windowSize, expecting: stream.expectedSize)
    stage = way.isParserAlone ? .rest : .head
  }

  /// Reads a stretch of the part.
  ///
  /// - Throws: ``WorkbookError`` where it is damaged or goes beyond a limit.
  mutating func advance() throws(WorkbookError) {
    switch stage {
    case .head: try parse(upTo: Handler.firstTag)
    case .items: try scan()
    case .strangeItem: try parse(upTo: Handler.itemEndTag)
    case .rest: try parseOn()
    }
  }

  /// Scans the items of the window.
  private mutating func scan() throws(WorkbookError) {
    let bytes = window.bytes
    let (rest, stop) = try handler.scan(bytes.span, window.rest)
    if rest > window.rest.lowerBound { strangeItems = 0 }
    window.drop(to: rest)
    switch stop {
    case .endOfItems: stage = .rest
    case .strange: turnToParser()
    case .cut where window.isFull || window.isLast: turnToParser()
    case .cut: try window.fill(from: stream)
    }
  }

  private mutating func turnToParser() {
    strangeItems += 1
    stage = strangeItems < patience ? .strangeItem : .rest
  }

  /// Parses to the end of a tag, and turns to the scanner where the next item is to begin.
  private mutating func parse(upTo tag: [UInt8]) throws(WorkbookError) {
    guard let end = window.end(of: tag) else {
      // The tag may begin in this window and end in the next.
      try push(to: max(window.rest.lowerBound, window.rest.upperBound - tag.count))
      return try refill()
    }
    try push(to: end)
    guard parser.isIdle && handler.isAmongItems else { return }
    stage = parser.readsUTF8 ? .items : .rest
  }

  /// Parses what there is.
  private mutating func parseOn() throws(WorkbookError) {
    try push(to: min(window.rest.upperBound, window.rest.lowerBound + pieceSize))
    if window.rest.isEmpty { try refill() }
  }

  /// Reads more of the part; where there is no more the parser has the rest, and the last word.
  private mutating func refill() throws(WorkbookError) {
    guard window.isLast else { return try window.fill(from: stream) }
    try push(to: window.rest.upperBound)
    try parser.finish(&handler)
    isEnded = true
  }

  /// Hands bytes to the parser.
  private mutating func push(to end: Int) throws(WorkbookError) {
    let bytes = window.bytes
    while window.rest.lowerBound < end {
      let piece = window.rest.lowerBound..<min(end, window.rest.lowerBound + pieceSize)
      window.drop(to: piece.upperBound)
      try parser.push(bytes.span.extracting(piece), to: &handler)
    }
  }
}
