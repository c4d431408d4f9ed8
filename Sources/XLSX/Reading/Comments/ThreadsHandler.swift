/// Takes in the parts of threaded comments and of the people in them ([MS-XLSX] 2.6.205 and
/// 2.6.203), the people first.
struct ThreadsHandler: MarkupHandler {
  private let limits: ReadingLimits
  private var people: [String: String] = [:]
  private var places: [String: Int] = [:]
  private var current: (comment: CellComment, id: String, parent: String?)?
  private var takesText = false
  private var bytes: [UInt8] = []
  private var byteCount = 0
  private var count = 0
  /// The threads, each with its replies.
  private(set) var threads: [CellComment] = []

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The ids of the threads: notes that stand for one of them bear it in their author's place.
  func contains(_ id: String) -> Bool { places[id.uppercased()] != nil }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.namespace == .threadedComments else { return }
    switch element.term {
    case .person:
      guard people.count < limits.comments else {
        throw .exceeded("comments", of: limits.comments)
      }
      let name = attributes.escapedText(.displayName) ?? ""
      try count(name.utf8.count)
      people[attributes.text(.id)?.uppercased() ?? ""] = name
    case .threadedComment:
      count += 1
      guard count <= limits.comments else { throw .exceeded("comments", of: limits.comments) }
      guard let reference = attributes.text(.ref).flatMap({ CellRange(sheetArea: $0)?.first })
      else { return }
      let person = attributes.text(.personId)?.uppercased() ?? ""
      let comment = CellComment(
        reference: reference, author: people[person] ?? "", text: "",
        date: attributes.text(.dT).flatMap { DateValue(iso8601: $0) }, isThread: true,
        isResolved: attributes.flag(.done))
      current = (
        comment, attributes.text(.id)?.uppercased() ?? "", attributes.text(.parentId)?.uppercased()
      )
      bytes = []
    case .text: takesText = current != nil
    default: break
    }
  }

  mutating func end(_ element: MarkupElement) throws(WorkbookError) {
    guard element.namespace == .threadedComments else { return }
    switch element.term {
    case .text: takesText = false
    case .threadedComment:
      guard case (var comment, let id, let parent)? = current else { return }
      current = nil
      EscapedText.decode(&bytes, from: 0)
      comment.text = String(decoding: bytes, as: UTF8.self)
      if let parent, let place = places[parent] {
        threads[place].replies.append(
          CellComment.Reply(author: comment.author, text: comment.text, date: comment.date))
      } else {
        places[id] = threads.count
        threads.append(comment)
      }
    default: break
    }
  }

  private mutating func count(_ bytes: Int) throws(WorkbookError) {
    byteCount += bytes
    guard byteCount <= limits.annotationBytes else {
      throw .exceeded("annotationBytes", of: limits.annotationBytes)
    }
  }

  mutating func text(_ piece: Span<UInt8>) throws(WorkbookError) {
    guard takesText else { return }
    try count(piece.count)
    bytes.append(copying: piece)
  }
}
