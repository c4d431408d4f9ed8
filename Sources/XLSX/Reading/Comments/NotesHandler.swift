/// Takes in a part of notes (ISO 29500-1, 18.7): the comments that every program knows.
struct NotesHandler: MarkupHandler {
  /// A note with the index of its author still in it.
  private struct Draft {
    var reference: CellReference?
    var author: Int?
  }

  private let limits: ReadingLimits
  private var authors: [String] = []
  private var draft: Draft?
  private var isAuthor = false
  private var takesText = false
  private var phonetics = 0
  private var bytes: [UInt8] = []
  private var byteCount = 0
  /// The notes.
  private(set) var notes: [CellComment] = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.namespace == .spreadsheet else { return }
    switch element.term {
    case .author:
      bytes = []
      isAuthor = true
    case .comment:
      guard notes.count < limits.comments else {
        throw .exceeded("comments", of: limits.comments)
      }
      bytes = []
      draft = Draft(
        reference: attributes.text(.ref).flatMap { CellRange(sheetArea: $0)?.first },
        author: attributes.number(.authorId))
    case .rPh: phonetics += 1
    case .t: takesText = draft != nil && phonetics == 0
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    guard element.namespace == .spreadsheet else { return }
    switch element.term {
    case .author:
      guard authors.count < limits.comments else {
        throw .exceeded("comments", of: limits.comments)
      }
      authors.append(taken())
      isAuthor = false
    case .comment:
      if let draft, let reference = draft.reference {
        let index = draft.author ?? 0
        notes.append(
          CellComment(
            reference: reference, author: authors.indices.contains(index) ? authors[index] : "",
            text: taken()))
      }
      draft = nil
    case .rPh: phonetics -= 1
    case .t: takesText = false
    default: break
    }
  }

  private mutating func taken() -> String {
    EscapedText.decode(&bytes, from: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard isAuthor || takesText else { return }
    byteCount += piece.count
    guard byteCount <= limits.annotationBytes else {
      throw .exceeded("annotationBytes", of: limits.annotationBytes)
    }
    bytes.append(copying: piece)
  }
}
