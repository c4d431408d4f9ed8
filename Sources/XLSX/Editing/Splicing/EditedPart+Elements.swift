extension EditedPart {
  /// Adds children at the end of the root element.
  ///
  /// - Parameter markup: Gives them, with the prefix that the root has: empty, or such as `x:`.
  /// - Throws: ``WorkbookError`` where there is no root.
  func appendToRoot(_ markup: (String) -> String) throws(WorkbookError) {
    var cursor = ElementCursor(bytes)
    while let event = cursor.next() {
      guard event.depth == 0, event.isEnd else { continue }
      let prefix = cursor.text(event.start.prefix)
      append(markup(prefix.isEmpty ? "" : prefix + ":"), to: event, of: cursor)
      return
    }
    throw .notEditable("the part has no root", part: name)
  }

  /// Adds children at the end of an element.
  ///
  /// - Parameters:
  ///   - children: The markup.
  ///   - end: The element's end, or its tag where it has no content.
  ///   - cursor: What met it.
  func append(_ children: String, to end: ElementCursor.Event, of cursor: ElementCursor) {
    guard !children.isEmpty else { return }
    guard end.tag.isEmpty else { return insert(children, at: end.tag.range.lowerBound) }
    let name = cursor.text(end.tag.name)
    replace(end.tag.attributesEnd..<end.tag.range.upperBound, with: ">\(children)</\(name)>")
  }

  /// Sets an attribute without a prefix.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - value: Its value, unescaped; nil takes it out.
  ///   - tag: The start tag.
  ///   - cursor: What met it.
  func set(_ name: String, to value: String?, of tag: MarkupTag, cursor: ElementCursor) {
    let escaped = value.map(MarkupReferences.escaped)
    switch (cursor.attribute(name, of: tag), escaped) {
    case (let old?, let new?):
      if cursor.text(old.value) != new { replace(old.value, with: new) }
    case (let old?, nil): remove(old.range)
    case (nil, let new?): insert(" \(name)=\"\(new)\"", at: tag.name.upperBound)
    case (nil, nil): break
    }
  }
}
