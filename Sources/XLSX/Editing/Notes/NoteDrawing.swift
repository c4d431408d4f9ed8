/// A drawing of notes' boxes in VML, which may be no well-formed markup: Excel does not mind.
struct NoteDrawing {
  private struct Shape {
    var range: Range<Int>
    var cell: CellReference?
    var isNote = false
    var anchor: Range<Int>?
  }

  private let part: EditedPart
  private let shapes: [Shape]
  private let highestNumber: Int
  private let hasType: Bool

  /// Reads a drawing.
  init(_ part: EditedPart) {
    self.part = part
    var scanner = TagScanner(part.bytes)
    var shapes: [Shape] = []
    var open: Shape?
    var (row, column): (Int?, Int?)
    var number = 1024
    var hasType = false
    while let tag = scanner.next() {
      let name = scanner.text(tag.localName)
      func attribute(_ name: String) -> String? {
        scanner.attributes(of: tag).first { scanner.text($0.name) == name }
          .map { scanner.text($0.value) }
      }
      func content() -> Range<Int> {
        var ahead = scanner
        return tag.range.upperBound..<(ahead.next()?.range.lowerBound ?? part.bytes.count)
      }
      switch (name, tag.kind) {
      case ("shapetype", .start):
        if attribute("id") == "_x0000_t202" { hasType = true }
      case ("idmap", .start):
        let blocks = attribute("data")?.split(separator: ",").compactMap { Int($0) } ?? []
        if let block = blocks.last, (1..<1 << 20).contains(block) {
          number = max(number, block * 1024)
        }
      case ("shape", .start(let isEmpty)):
        if let id = attribute("id"), id.hasPrefix("_x0000_s"), let own = Int(id.dropFirst(8)),
          own < 1 << 30
        {
          number = max(number, own)
        }
        let shape = Shape(range: tag.range)
        (row, column) = (nil, nil)
        if isEmpty { shapes.append(shape) } else { open = shape }
      case ("shape", .end):
        guard var shape = open else { continue }
        shape.range = shape.range.lowerBound..<tag.range.upperBound
        if let row, let column, row >= 0, column >= 0, row < CellReference.maximumRow,
          column < CellReference.maximumColumn
        {
          shape.cell = CellReference(row: row + 1, column: column + 1)
        }
        shapes.append(shape)
        open = nil
      case ("ClientData", .start): open?.isNote = attribute("ObjectType") == "Note"
      case ("Row", .start): row = Int(Self.trimmed(scanner.text(content())))
      case ("Column", .start): column = Int(Self.trimmed(scanner.text(content())))
      case ("Anchor", .start(isEmpty: false)): open?.anchor = content()
      default: continue
      }
    }
    self.shapes = shapes
    highestNumber = number
    self.hasType = hasType
  }

  private static func trimmed(_ text: String) -> Substring {
    text.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
  }

  /// Adds boxes.
  ///
  /// - Throws: ``WorkbookError`` with ``WorkbookError/Code/notEditable`` where the drawing has no
  ///   end.
  func add(
    _ notes: [(cell: CellReference, text: String)], _ geometry: WorksheetGeometry
  ) throws(WorkbookError) {
    guard !notes.isEmpty else { return }
    var scanner = TagScanner(part.bytes)
    var declared: Set<String> = []
    if let root = scanner.next() {
      for attribute in scanner.attributes(of: root) {
        declared.insert(scanner.text(attribute.name) + "=" + scanner.text(attribute.value))
      }
    }
    let declares = !declared.isSuperset(of: [
      "xmlns:v=urn:schemas-microsoft-com:vml", "xmlns:o=urn:schemas-microsoft-com:office:office",
      "xmlns:x=urn:schemas-microsoft-com:office:excel",
    ])
    guard let end = part.bytes.lastIndex(of: UInt8(ascii: "<")),
      end + 1 < part.bytes.count, part.bytes[end + 1] == UInt8(ascii: "/")
    else { throw .notEditable("the drawing of notes has no end", part: part.name) }
    var markup = hasType ? "" : NoteShape.declaredType
    for (offset, note) in notes.enumerated() {
      markup += NoteShape(cell: note.cell, text: note.text)
        .markup(number: highestNumber + 1 + offset, geometry, declares: declares)
    }
    part.insert(markup, at: end)
  }

  /// Makes boxes as large as what they have to show now.
  func resize(_ texts: [CellReference: String], _ geometry: WorksheetGeometry) {
    for shape in shapes where shape.isNote {
      guard let cell = shape.cell, let text = texts[cell], let anchor = shape.anchor else {
        continue
      }
      part.replace(anchor, with: NoteShape(cell: cell, text: text).anchor(geometry))
    }
  }

  /// Takes boxes away.
  ///
  /// - Returns: How many shapes are left, of whatever kind.
  func remove(_ cells: Set<CellReference>) -> Int {
    var left = 0
    for shape in shapes {
      if shape.isNote, let cell = shape.cell, cells.contains(cell) {
        part.remove(shape.range)
      } else {
        left += 1
      }
    }
    return left
  }
}
