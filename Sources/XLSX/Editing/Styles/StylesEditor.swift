/// Adds to the styles of a workbook: what is there stays where it is (ISO 29500-1, 18.8).
final class StylesEditor {
  /// The most cell formats that Excel takes (its specification: 65,490).
  private static let mostFormats = 65_490
  /// What a workbook has that came without styles.
  private static let minimal = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <styleSheet xmlns="\(Namespace.main)"><fonts count="1"><font><sz val="11"/>\
    <name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/>\
    </fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border>\
    <left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1">\
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1">\
    <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1">\
    <cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """

  private let part: EditedPart
  /// Whether the workbook had no styles, and the part is new.
  let isNew: Bool
  /// What is there.
  let lists: StyleLists
  private let dialect: ConformanceClass

  /// What added sheets look like.
  let added = StylesPart(normal: CellStyle())
  private var newFills: [FillChange: Int] = [:]
  private var fillMarkup = ""
  private var newFormats: [Pair: Int] = [:]
  private var formatMarkup = ""

  private struct Pair: Hashable {
    var base: Int
    var fill: FillChange
  }

  /// Reads the styles of a workbook.
  ///
  /// - Parameters:
  ///   - name: The part; nil where there is none.
  ///   - newName: What a new one would be called.
  ///   - theme: The part of the theme, where the workbook has one.
  ///   - package: The package.
  ///   - dialect: The workbook's dialect.
  /// - Throws: ``WorkbookError`` where the part is damaged or cannot be changed.
  init(
    _ name: PartName?, orNew newName: PartName, theme: PartName?, in package: PackageEditor,
    _ dialect: ConformanceClass
  ) throws(WorkbookError) {
    self.dialect = dialect
    isNew = name == nil
    if let name {
      part = try package.part(name)
    } else {
      part = EditedPart(newName, bytes: Array(Self.minimal.utf8))
    }
    // Without its theme the styles are read all the same.
    lists = StyleLists(part.bytes, theme: theme.flatMap { try? package.part($0).bytes })
    settlePlaces()
  }

  private func settlePlaces() {
    added.places.formats = formatCount
    added.places.fonts = lists.count("fonts")
    added.places.fills = fillCount
    added.places.borders = lists.count("borders")
    // Numbers up to 163 are Excel's own (18.8.30 numFmt).
    let last = lists.customIDs.filter { $0 < 1 << 24 }.max() ?? 0
    added.places.firstCode = max(last + 1, CellStyle.NumberFormat.firstCustomID)
    added.places.differentials = lists.count("dxfs")
    added.places.parent = lists.count("cellStyleXfs") > 0 ? "0" : nil
  }

  /// How many cell formats the workbook had; one at least, which cells have that name none.
  var formatCount: Int { max(lists.count("cellXfs"), 1) }
  private var fillCount: Int { max(lists.count("fills"), 2) }

  // MARK: What comes

  /// The place of a format that is like another but for its fill.
  ///
  /// - Parameters:
  ///   - base: The other; a place that is none counts as the first.
  ///   - fill: The fill.
  /// - Returns: The place.
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/notEditable`` where Excel takes no more.
  func format(like base: Int, filled fill: FillChange) throws(WorkbookError) -> Int {
    let base = base < lists.count("cellXfs") ? base : 0
    let pair = Pair(base: base, fill: fill)
    if let known = newFormats[pair] { return known }
    let place = formatCount + addedCount + newFormats.count
    guard place < Self.mostFormats else {
      throw .notEditable("more than \(Self.mostFormats) cell formats", part: part.name)
    }
    newFormats[pair] = place
    formatMarkup += try markup(ofFormat: base, fillID: fillID(of: fill))
    return place
  }

  /// How many formats the added sheets have; none is added to them once the first is asked for.
  private var addedCount: Int { hasAdded ? added.count : 0 }
  /// Whether a sheet was added.
  var hasAdded = false

  private func fillID(of fill: FillChange) -> Int {
    guard case .color(let color) = fill else { return 0 }
    if let known = newFills[fill] { return known }
    let addedFills = hasAdded ? added.fills.items.count : 0
    let place = fillCount + addedFills + newFills.count
    newFills[fill] = place
    var markup = MarkupWriter()
    added.writeFill(&markup, color)
    fillMarkup += framed(markup)
    return place
  }

  private func markup(
    ofFormat base: Int, fillID: Int
  ) throws(WorkbookError) -> String {
    guard let format = lists.format(at: base) else {
      let parent = added.places.parent.map { " xfId=\"\($0)\"" } ?? ""
      return "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"\(fillID)\" borderId=\"0\"\(parent)"
        + " applyFill=\"1\"/>"
    }
    let copy = EditedPart(part.name, bytes: Array(part.bytes[format.range]))
    let cursor = ElementCursor(copy.bytes)
    var scanner = TagScanner(copy.bytes)
    guard let tag = scanner.next() else { return "" }
    copy.set("fillId", to: String(fillID), of: tag, cursor: cursor)
    copy.set("applyFill", to: fillID == 0 ? "0" : "1", of: tag, cursor: cursor)
    return String(decoding: try copy.result().bytes, as: UTF8.self)
  }

  private var prefix: String { lists.rootPrefix.isEmpty ? "" : lists.rootPrefix + ":" }

  /// Markup of one element as the part can have it: where names have a prefix, it says its
  /// namespace itself.
  private func framed(_ markup: MarkupWriter) -> String {
    let text = markup.string
    guard !lists.rootPrefix.isEmpty,
      let end = text.firstIndex(where: { $0 == " " || $0 == ">" || $0 == "/" })
    else { return text }
    return text[..<end] + " xmlns=\"\(dialect.main)\"" + text[end...]
  }

  /// Puts all that was asked for into the part.
  ///
  /// - Returns: The bytes of the part, where it is new.
  /// - Throws: ``WorkbookError`` where the part cannot be changed.
  func finish() throws(WorkbookError) -> [UInt8]? {
    var additions: [(name: String, markup: String, count: Int)] = []
    if hasAdded {
      additions += addedLists()
    } else {
      additions.append(("fills", fillMarkup, newFills.count))
      additions.append(("cellXfs", formatMarkup, newFormats.count))
    }
    let wanted = additions.filter { $0.count > 0 }
    if let root = lists.root, root.tag.isEmpty {
      part.append(
        wanted.map { whole($0.markup, $0.count, $0.name) }.joined(), to: root, of: lists.cursor)
    } else {
      for list in wanted { add(list.markup, list.count, to: list.name) }
    }
    return isNew ? try part.result().bytes : nil
  }

  private func addedLists() -> [(name: String, markup: String, count: Int)] {
    func each<Item>(
      _ items: [Item], _ write: (inout MarkupWriter, Item) -> Void
    ) -> (String, Int) {
      let markup = items.map { item in
        var markup = MarkupWriter()
        write(&markup, item)
        return framed(markup)
      }
      return (markup.joined(), items.count)
    }
    let fonts = each(added.fonts.items, added.writeFont)
    let fills = each(added.fills.items, added.writeFill)
    let borders = each(added.borders.items, added.writeBorder)
    let differentials = each(added.differentials.items, added.writeDifferential)
    let codes = each(Array(added.codes.items.indices)) { added.writeNumberFormat(&$0, at: $1) }
    let formats = each(Array(0..<added.count)) { added.writeFormat(&$0, at: $1) }
    return [
      ("numFmts", codes.0, codes.1), ("fonts", fonts.0, fonts.1),
      ("fills", fills.0 + fillMarkup, fills.1 + newFills.count), ("borders", borders.0, borders.1),
      ("cellXfs", formats.0 + formatMarkup, formats.1 + newFormats.count),
      ("dxfs", differentials.0, differentials.1),
    ]
  }

  private func add(_ items: String, _ count: Int, to name: String) {
    guard let list = lists[name] else {
      return part.insert(whole(items, count, name), at: lists.offset(of: name))
    }
    if let attribute = lists.cursor.attribute("count", of: list.start) {
      part.replace(attribute.value, with: String(lists.count(name) + missing(name) + count))
    }
    part.append(filler(name) + items, to: list.end, of: lists.cursor)
  }

  /// A list that is not there.
  private func whole(_ items: String, _ count: Int, _ name: String) -> String {
    "<\(prefix)\(name) count=\"\(missing(name) + count)\">"
      + "\(filler(name))\(items)</\(prefix)\(name)>"
  }

  /// How many items readers take for there that are not: places are counted from them.
  private func missing(_ name: String) -> Int {
    switch name {
    case "cellXfs": formatCount - lists.count(name)
    case "fills": fillCount - lists.count(name)
    default: 0
    }
  }

  private func filler(_ name: String) -> String {
    guard missing(name) > 0 else { return "" }
    return Self.filler(name, lists.count(name), prefix)
  }

  private static func filler(_ name: String, _ count: Int, _ prefix: String) -> String {
    if name == "cellXfs" {
      return "<\(prefix)xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    }
    return ["none", "gray125"].dropFirst(count).map { pattern in
      "<\(prefix)fill><\(prefix)patternFill patternType=\"\(pattern)\"/></\(prefix)fill>"
    }.joined()
  }
}
