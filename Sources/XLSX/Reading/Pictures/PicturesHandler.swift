/// Takes in a drawing of a worksheet (ISO 29500-1, 20.5), or the pictures that WPS puts in cells.
struct PicturesHandler: MarkupHandler {
  private let limits: ReadingLimits
  private var anchor = (row: 0, column: 0)
  private var end = (row: 0, column: 0)
  private var isFrom = false
  private var isTo = false
  private var number: [UInt8]?
  private var picture: Picture?
  private var byteCount = 0
  private var fallbacks = 0
  /// The pictures, found by relationships of the part.
  private(set) var pictures: [Picture] = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    // What is there for programs that do not know better shows the same thing once more.
    if element == MarkupElement(namespace: .compatibility, term: .Fallback) { fallbacks += 1 }
    guard fallbacks == 0 else { return }
    switch (element.namespace, element.term) {
    case (.spreadsheetDrawing, .twoCellAnchor), (.spreadsheetDrawing, .oneCellAnchor),
      (.spreadsheetDrawing, .absoluteAnchor):
      anchor = (0, 0)
      end = (0, 0)
    case (.spreadsheetDrawing, .from): isFrom = true
    case (.spreadsheetDrawing, .to): isTo = true
    case (.spreadsheetDrawing, .row), (.spreadsheetDrawing, .col): number = []
    case (.spreadsheetDrawing, .pic):
      guard pictures.count < limits.pictures else {
        throw .exceeded("pictures", of: limits.pictures)
      }
      picture = Picture(
        anchor: Self.cell(anchor), end: Self.cell(end), name: "", description: "")
    case (.spreadsheetDrawing, .cNvPr) where picture != nil:
      let name = attributes.text(.name) ?? ""
      let description = attributes.text(.descr) ?? ""
      byteCount += name.utf8.count + description.utf8.count
      guard byteCount <= limits.annotationBytes else {
        throw .exceeded("annotationBytes", of: limits.annotationBytes)
      }
      picture?.name = name
      picture?.description = description
    case (.drawing, .blip):
      picture?.relationship =
        attributes.text(.embed, in: .relationshipReference)
        ?? attributes.text(.link, in: .relationshipReference)
    default: break
    }
  }

  /// The cell of an anchor, which counts from 0; here it is 1 already.
  private static func cell(_ place: (row: Int, column: Int)) -> CellReference? {
    guard (1...CellReference.maximumRow).contains(place.row),
      (1...CellReference.maximumColumn).contains(place.column)
    else { return nil }
    return CellReference(row: place.row, column: place.column)
  }

  mutating func end(_ element: MarkupElement) {
    if element == MarkupElement(namespace: .compatibility, term: .Fallback) { fallbacks -= 1 }
    guard fallbacks == 0, element.namespace == .spreadsheetDrawing else { return }
    switch element.term {
    case .from: isFrom = false
    case .to: isTo = false
    case .row, .col:
      let value = number.flatMap { WholeNumber.read($0.span) }.map { $0 + 1 } ?? 0
      number = nil
      if isFrom {
        if element.term == .row { anchor.row = value } else { anchor.column = value }
      } else if isTo {
        if element.term == .row { end.row = value } else { end.column = value }
      }
    case .pic:
      if let picture { pictures.append(picture) }
      picture = nil
    default: break
    }
  }

  mutating func text(_ piece: Span<UInt8>) {
    guard let digits = number?.count, digits + piece.count <= 64 else { return }
    number?.append(copying: piece)
  }
}
