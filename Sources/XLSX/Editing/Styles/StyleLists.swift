/// The styles of a workbook as they lie in the bytes of their part (ISO 29500-1, 18.8).
struct StyleLists {
  /// The lists in the order of the schema (18.8.39 styleSheet).
  private static let order = [
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs",
    "tableStyles", "colors", "extLst",
  ]

  /// What has met the tags.
  let cursor: ElementCursor
  /// The root's end, or its only tag.
  private(set) var root: ElementCursor.Event?
  /// What names begin with, without a colon.
  private(set) var rootPrefix = ""
  /// The numbers of the workbook's own number formats.
  private(set) var customIDs: Set<Int> = []
  private var lists: [String: FormatList] = [:]
  // Where the last list of each place in the order ends, for lists that are not there.
  private var ends: [Int: Int] = [:]
  private var rootStart = 0
  private var palette = ColorPalette()

  /// Reads the styles.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - theme: The bytes of the theme, where the workbook has one.
  init(_ bytes: [UInt8], theme: [UInt8]?) {
    cursor = ElementCursor(bytes)
    if let theme { palette.readTheme(theme) }
    read()
  }

  private mutating func read() {
    var cursor = cursor
    var list: (name: String, value: FormatList)?
    while let event = cursor.next() {
      switch event.depth {
      case 0:
        if event.isStart {
          rootPrefix = cursor.text(event.tag.prefix)
          rootStart = event.tag.range.upperBound
        }
        if event.isEnd { root = event }
      case 1:
        guard event.isSpreadsheet else { continue }
        if event.isStart { list = (event.name, FormatList(start: event.tag, end: event)) }
        guard event.isEnd, let (name, begun) = list else { continue }
        var value = begun
        value.end = event
        // Of two lists with one name the first counts; there is none in sound files.
        if lists[name] == nil { lists[name] = value }
        if let place = Self.order.firstIndex(of: name) { ends[place] = event.tag.range.upperBound }
        list = nil
      case 2:
        guard event.isStart, event.isSpreadsheet else { continue }
        list?.value.items.append(cursor.elementRange(from: event.tag))
        if event.name == "numFmt",
          let id = cursor.value("numFmtId", of: event.tag).flatMap(Int.init)
        {
          customIDs.insert(id)
        }
      case 3 where event.name == "rgbColor" && event.isStart:
        palette.addIndexed(cursor.value("rgb", of: event.tag))
      default: continue
      }
    }
  }

  /// A list; nil where there is none of that name.
  subscript(name: String) -> FormatList? { lists[name] }

  /// How many items a list has.
  func count(_ name: String) -> Int { lists[name]?.items.count ?? 0 }

  /// Where a list belongs that is not there.
  func offset(of name: String) -> Int {
    let place = Self.order.firstIndex(of: name) ?? 0
    return ends.filter { $0.key < place }.values.max() ?? rootStart
  }

  /// The tag of a cell format; nil where there is no such format.
  func format(at index: Int) -> (tag: MarkupTag, range: Range<Int>)? {
    guard let items = lists["cellXfs"]?.items, items.indices.contains(index) else { return nil }
    var scanner = TagScanner(cursor.bytes, from: items[index].lowerBound)
    return scanner.next().map { ($0, items[index]) }
  }

  /// The colour of a format's fill, where it has one: a solid one's, and of others the colour that
  /// comes nearest to what is seen.
  func fillColor(ofFormat index: Int) -> RGBColor? {
    guard let format = format(at: index),
      let fill = cursor.value("fillId", of: format.tag).flatMap({ Int($0) }),
      let items = lists["fills"]?.items, items.indices.contains(fill)
    else { return nil }
    let range = items[fill]
    var scanner = TagScanner(cursor.bytes, from: range.lowerBound)
    var pattern: String?
    while let tag = scanner.next(), tag.range.upperBound <= range.upperBound {
      switch cursor.text(tag.localName) {
      case "patternFill":
        if case .start = tag.kind { pattern = cursor.value("patternType", of: tag) ?? "none" }
      case "fgColor" where pattern != "none", "color" where pattern == nil:
        return palette.color { cursor.value($0, of: tag) }
      default: continue
      }
    }
    return nil
  }

  /// The formats whose fill has one of some colours.
  func formats(filledWith colors: Set<RGBColor>) -> [Int: RGBColor] {
    var found: [Int: RGBColor] = [:]
    for index in 0..<count("cellXfs") {
      if let color = fillColor(ofFormat: index), colors.contains(color) { found[index] = color }
    }
    return found
  }
}
