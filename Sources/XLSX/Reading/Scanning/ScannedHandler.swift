/// What takes in a part that is mostly a list of items: most of them can be scanned, and need no
/// parser.
protocol ScannedHandler: MarkupHandler {
  /// The tag behind which the scanner may begin.
  static var firstTag: [UInt8] { get }
  /// The tag that ends an item.
  static var itemEndTag: [UInt8] { get }

  /// Whether what comes next is an item, or the end of the list.
  var isAmongItems: Bool { get }

  /// Scans items until something stops it.
  ///
  /// - Parameters:
  ///   - bytes: A window of the part, with ``PlainScanner/padding`` zeros behind it.
  ///   - range: Which bytes of it count; the first item begins there.
  /// - Returns: Where the first item begins that was not read, and why.
  /// - Throws: ``WorkbookError`` where an item goes beyond a limit.
  mutating func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>
  ) throws(WorkbookError) -> (rest: Int, stop: PlainScanner.Stop)
}
