/// What an editor did to a workbook, so that another can take it back byte by byte.
///
/// It travels in the workbook as a part of custom XML (ISO 29500-1, 22.5), which office programs
/// leave alone. It holds what was taken out of the parts that changed, a hash of what they became,
/// and the names of the parts that were added.
struct EditJournal {
  /// The namespace by which the part is known.
  static let namespace = "urn:xlsx:edit-journal:1"
  /// The most bytes of a part that is looked at: beyond, it is somebody else's.
  static let mostBytes = 64 << 20

  /// A part that changed.
  struct Change {
    var part: String
    /// The SHA-256 of the bytes that it has since.
    var hash: [UInt8]
    /// What leads back.
    var splices: [Splice]
  }

  /// The parts that changed.
  var changes: [Change] = []
  /// The parts that were added, this one among them.
  var added: [String] = []

  /// The part's markup.
  func markup() -> [UInt8] {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("journal", ["xmlns": Self.namespace]) { markup in
      for name in added { markup.empty("added", ["part": name]) }
      for change in changes {
        markup.element(
          "changed", ["part": change.part, "sha256": Base64.encode(change.hash)]
        ) { markup in
          for splice in change.splices {
            markup.element(
              "was",
              ["at": String(splice.range.lowerBound), "length": String(splice.range.count)],
              text: Base64.encode(splice.replacement))
          }
        }
      }
    }
    return markup.bytes
  }

  init() {}

  /// Reads a journal; nil where the bytes are none.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.mostBytes else { return nil }
    var cursor = ElementCursor(bytes)
    var isJournal = false
    while let event = cursor.next() {
      switch (event.depth, event.name) {
      case (0, "journal") where event.isStart:
        isJournal = cursor.value("xmlns", of: event.tag) == Self.namespace
      case (1, "added") where event.isStart && isJournal:
        added.append(cursor.value("part", of: event.tag) ?? "")
      case (1, "changed") where event.isStart && isJournal:
        guard let part = cursor.value("part", of: event.tag),
          let hash = cursor.value("sha256", of: event.tag).flatMap(Base64.decode)
        else { return nil }
        changes.append(Change(part: part, hash: hash, splices: []))
      case (2, "was") where event.isStart && isJournal:
        guard let start = cursor.value("at", of: event.tag).flatMap({ Int($0) }),
          let length = cursor.value("length", of: event.tag).flatMap({ Int($0) }),
          start >= 0, length >= 0, start <= Self.mostBytes, length <= Self.mostBytes,
          let last = changes.indices.last
        else { return nil }
        let element = cursor.elementRange(from: event.tag)
        let text =
          event.tag.isEmpty ? "" : cursor.text(event.tag.range.upperBound..<element.upperBound)
        guard let old = Base64.decode(String(text.prefix { $0 != "<" })) else { return nil }
        changes[last].splices.append(Splice(range: start..<start + length, replacement: old))
      default: continue
      }
    }
    guard isJournal else { return nil }
  }
}
