/// Walks through the elements of a part and knows where each stands and which namespace it is of.
struct ElementCursor {
  /// A prefix that is bound to a namespace, from some depth on.
  private struct Binding {
    var depth: Int
    var prefix: String
    var uri: String
    var namespace: MarkupNamespace
  }

  /// What was met.
  struct Event {
    /// The tag.
    var tag: MarkupTag
    /// How many elements are around the tag's element.
    var depth: Int
    /// The element's namespace.
    var namespace: MarkupNamespace
    /// The element's local name.
    var name: String
    /// The element's start tag, at its end; the tag itself at its start.
    var start: MarkupTag

    /// Whether an element ends here: at an end tag, or at a tag without content.
    var isEnd: Bool {
      if case .end = tag.kind { true } else { tag.isEmpty }
    }

    /// Whether an element begins here.
    var isStart: Bool {
      if case .start = tag.kind { true } else { false }
    }

    /// Whether it is an element of SpreadsheetML, or of no namespace at all as some makers have it.
    var isSpreadsheet: Bool { namespace == .spreadsheet || namespace == .none }
  }

  private struct Open {
    var tag: MarkupTag
    var namespace: MarkupNamespace
    var name: String
  }

  private var scanner: TagScanner
  private var bindings: [Binding] = []
  private var open: [Open] = []

  init(_ bytes: [UInt8]) {
    scanner = TagScanner(bytes)
  }

  /// The part.
  var bytes: [UInt8] { scanner.bytes }

  /// The next start or end of an element; nil at the end of the part.
  mutating func next() -> Event? {
    guard let tag = scanner.next() else { return nil }
    if case .end = tag.kind {
      let depth = open.count - 1
      guard let element = open.popLast() else { return nil }
      bindings.removeAll { $0.depth > depth }
      return Event(
        tag: tag, depth: depth, namespace: element.namespace, name: element.name,
        start: element.tag)
    }
    let depth = open.count
    if !bindings.isEmpty, bindings.last.map({ $0.depth > depth }) == true {
      bindings.removeAll { $0.depth > depth }
    }
    if tag.declares { declare(tag, depth: depth + 1) }
    let namespace = namespace(ofPrefix: scanner.text(tag.prefix))
    let event = Event(
      tag: tag, depth: depth, namespace: namespace, name: scanner.text(tag.localName), start: tag)
    if !tag.isEmpty {
      open.append(Open(tag: tag, namespace: namespace, name: event.name))
    }
    return event
  }

  private mutating func declare(_ tag: MarkupTag, depth: Int) {
    for attribute in scanner.attributes(of: tag) {
      let name = scanner.text(attribute.name)
      let prefix: String
      if name == "xmlns" {
        prefix = ""
      } else if name.hasPrefix("xmlns:") {
        prefix = String(name.dropFirst(6))
      } else {
        continue
      }
      let uri = MarkupReferences.resolved(scanner.text(attribute.value))
      bindings.append(
        Binding(depth: depth, prefix: prefix, uri: uri, namespace: MarkupNamespace(uri)))
    }
  }

  private func namespace(ofPrefix prefix: String) -> MarkupNamespace {
    if let binding = bindings.last(where: { $0.prefix == prefix }) { return binding.namespace }
    if prefix == "xml" { return .xml }
    return prefix.isEmpty ? .none : .other
  }

  /// The prefix that a namespace has where the cursor stands; nil where it has none but the
  /// default one.
  func prefix(of namespace: MarkupNamespace) -> String? {
    bindings.last { binding in
      binding.namespace == namespace && !binding.prefix.isEmpty
        && bindings.last { $0.prefix == binding.prefix }?.namespace == namespace
    }?.prefix
  }

  /// The attributes of a start tag, in their order.
  func attributes(of tag: MarkupTag) -> [MarkupAttribute] { scanner.attributes(of: tag) }

  /// An attribute without a prefix.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - tag: The start tag.
  /// - Returns: Where it stands; nil where it does not.
  func attribute(_ name: String, of tag: MarkupTag) -> MarkupAttribute? {
    scanner.attributes(of: tag).first { scanner.text($0.name) == name }
  }

  /// The value of an attribute without a prefix, references resolved.
  func value(_ name: String, of tag: MarkupTag) -> String? {
    attribute(name, of: tag).map(value)
  }

  /// The value of an attribute, references resolved.
  func value(of attribute: MarkupAttribute) -> String {
    MarkupReferences.resolved(scanner.text(attribute.value))
  }

  /// The value of a reference to a relationship, such as `r:id`.
  func relationship(_ name: String, of tag: MarkupTag) -> MarkupAttribute? {
    scanner.attributes(of: tag).first { attribute in
      let parts = scanner.text(attribute.name).split(separator: ":")
      return parts.count == 2 && parts[1] == name
        && namespace(ofPrefix: String(parts[0])) == .relationshipReference
    }
  }

  /// Some of the bytes as text, as they stand.
  func text(_ range: Range<Int>) -> String { scanner.text(range) }
}

extension MarkupNamespace {
  /// The namespace of a name; `.other` for one that nobody asks for.
  init(_ uri: String) {
    self = uri.isEmpty ? .none : Self.byName[uri] ?? .other
  }

  private static let byName: [String: MarkupNamespace] = {
    var names: [String: MarkupNamespace] = [:]
    for (namespace, uris) in MarkupNamespace.names { for uri in uris { names[uri] = namespace } }
    return names
  }()
}

extension ElementCursor {
  /// An element's bytes, from its start tag to behind its end.
  ///
  /// - Parameter tag: The start tag.
  /// - Returns: The range; to the part's end where the element has none.
  func elementRange(from tag: MarkupTag) -> Range<Int> {
    guard !tag.isEmpty else { return tag.range }
    var scanner = TagScanner(bytes, from: tag.range.upperBound)
    var depth = 1
    while let next = scanner.next() {
      switch next.kind {
      case .start(let isEmpty): depth += isEmpty ? 0 : 1
      case .end: depth -= 1
      }
      if depth == 0 { return tag.range.lowerBound..<next.range.upperBound }
    }
    return tag.range.lowerBound..<bytes.count
  }
}
