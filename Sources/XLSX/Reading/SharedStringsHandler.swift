/// Takes in the part of shared strings.
final class SharedStringsHandler: MarkupHandler {
  private enum Place {
    case outside, table, item, itemText, run, runText
  }

  private let limits: ReadingLimits
  private var place = Place.outside
  private var skipped = 0
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var itemStart = 0

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The texts, once the part has come to its end.
  var strings: SharedStrings { SharedStrings(bytes: bytes, ends: ends) }

  func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard skipped == 0, let inner = inner(element) else {
      skipped += 1
      return
    }
    place = inner
    if inner == .item { itemStart = bytes.count }
  }

  /// The place that an element opens; nil for one to be passed over, such as phonetic runs.
  private func inner(_ element: MarkupElement) -> Place? {
    guard element.namespace == .spreadsheet else { return nil }
    return switch (place, element.term) {
    case (.outside, .sst): .table
    case (.table, .si): .item
    case (.item, .t): .itemText
    case (.item, .r): .run
    case (.run, .t): .runText
    default: nil
    }
  }

  func end(_ element: MarkupElement) throws(WorkbookError) {
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    switch place {
    case .outside, .table: place = .outside
    case .item:
      place = .table
      try endItem()
    case .itemText, .run: place = .item
    case .runText: place = .run
    }
  }

  private func endItem() throws(WorkbookError) {
    EscapedText.decode(&bytes, from: itemStart)
    guard ends.count < limits.sharedStrings else {
      throw .exceeded("sharedStrings", of: limits.sharedStrings)
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard skipped == 0, place == .itemText || place == .runText else { return }
    let most = min(limits.sharedStringBytes, Int(UInt32.max))
    guard bytes.count + piece.count <= most else {
      throw .exceeded("sharedStringBytes", of: most)
    }
    bytes.append(copying: piece)
  }
}
