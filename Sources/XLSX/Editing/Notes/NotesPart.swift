/// A part of notes as it lies in its bytes (ISO 29500-1, 18.7 comments).
struct NotesPart {
  /// A stretch of a note's text.
  struct Piece {
    /// The run, or the text itself where it stands in none.
    var element: Range<Int>
    /// What is between the tags of `t`; nil for a `t` without content.
    var content: Range<Int>?
    /// Whether it is a run.
    var isRun: Bool
    /// The text.
    var text: String
  }

  /// A note.
  struct Note {
    /// The cell.
    var cell: CellReference
    /// The whole note.
    var element: Range<Int>
    /// Its pieces in order.
    var pieces: [Piece] = []
    /// The end of its `text`.
    var end: ElementCursor.Event?

    /// What it says.
    var text: String { pieces.map(\.text).joined() }
  }

  let part: EditedPart
  private(set) var cursor: ElementCursor
  /// What names begin with, a colon included.
  private(set) var prefix = ""
  private(set) var authors: [String] = []
  private(set) var authorsEnd: ElementCursor.Event?
  private(set) var listEnd: ElementCursor.Event?
  private(set) var contentStart = 0
  /// The notes in the order of the part.
  private(set) var notes: [Note] = []

  /// Reads a part.
  init(_ part: EditedPart) {
    self.part = part
    cursor = ElementCursor(part.bytes)
    read()
  }

  private mutating func read() {
    var cursor = cursor
    var path: [String] = []
    var note: Note?
    while let event = cursor.next() {
      guard event.isSpreadsheet else { continue }
      if event.isStart { begin(event, cursor, path, &note) }
      if event.isStart, !event.tag.isEmpty { path.append(event.name) }
      guard event.isEnd else { continue }
      if !event.tag.isEmpty { _ = path.popLast() }
      end(event, cursor, &note)
    }
  }

  private mutating func begin(
    _ event: ElementCursor.Event, _ cursor: ElementCursor, _ path: [String], _ note: inout Note?
  ) {
    switch (event.depth, event.name) {
    case (0, _):
      let name = cursor.text(event.tag.prefix)
      prefix = name.isEmpty ? "" : name + ":"
      contentStart = event.tag.range.upperBound
    case (2, "author"):
      let range = cursor.elementRange(from: event.tag)
      authors.append(Self.text(in: range, of: event.tag, cursor))
    case (2, "comment"):
      guard let cell = cursor.value("ref", of: event.tag).flatMap({ CellRange($0)?.first }) else {
        return
      }
      note = Note(cell: cell, element: cursor.elementRange(from: event.tag))
    case (4, "t") where path.last == "text", (5, "t") where path.suffix(2) == ["text", "r"]:
      let range = cursor.elementRange(from: event.tag)
      let isRun = event.depth == 5
      note?.pieces.append(
        Piece(
          element: isRun ? runStart..<range.upperBound : range,
          content: event.tag.isEmpty ? nil : Self.content(of: range, event.tag, cursor),
          isRun: isRun, text: Self.text(in: range, of: event.tag, cursor)))
    case (4, "r"):
      runStart = event.tag.range.lowerBound
    default: return
    }
  }

  private var runStart = 0

  private mutating func end(
    _ event: ElementCursor.Event, _ cursor: ElementCursor, _ note: inout Note?
  ) {
    switch (event.depth, event.name) {
    case (1, "authors"): authorsEnd = event
    case (1, "commentList"): listEnd = event
    case (2, "comment"):
      if let note { notes.append(note) }
      note = nil
    case (3, "text"): note?.end = event
    case (4, "r"):
      // The run goes on behind its text.
      guard let last = note?.pieces.indices.last, note?.pieces[last].isRun == true else { return }
      note?.pieces[last].element = runStart..<event.tag.range.upperBound
    default: return
    }
  }

  /// What is between an element's tags, where it has no elements within.
  private static func content(
    of range: Range<Int>, _ tag: MarkupTag, _ cursor: ElementCursor
  ) -> Range<Int> {
    let end = cursor.bytes[range].lastIndex(of: UInt8(ascii: "<")) ?? range.upperBound
    return tag.range.upperBound..<max(end, tag.range.upperBound)
  }

  private static func text(
    in range: Range<Int>, of tag: MarkupTag, _ cursor: ElementCursor
  ) -> String {
    guard !tag.isEmpty else { return "" }
    let markup = cursor.text(content(of: range, tag, cursor))
    // Sections of plain text are nothing that notes come in; their frames would be read as text.
    return EscapedText.decoded(MarkupReferences.resolved(markup)).replacing("\r\n", with: "\n")
  }
}
