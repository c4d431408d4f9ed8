/// The types of a package's parts, and at the same time what takes them in (ISO 29500-2, 10.1).
struct ContentTypes: MarkupHandler {
  private var byExtension: [String: String] = [:]
  private var byPart: [PartName: String] = [:]

  /// The type of a part, in small letters; nil where nothing says it.
  ///
  /// - Parameter part: The part.
  /// - Returns: The type.
  func type(of part: PartName) -> String? {
    byPart[part] ?? byExtension[part.fileExtension]
  }

  /// The parts that bear a type of their own which holds a text, in order of their names.
  ///
  /// - Parameter text: Part of the type, in small letters.
  /// - Returns: The parts.
  func parts(typed text: String) -> [PartName] {
    byPart.filter { $0.value.contains(text) }.map(\.key).sorted { $0.path < $1.path }
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.namespace == .contentTypes || element.namespace == .none,
      let type = attributes.text(.ContentType)
    else { return }
    if element.term == .Override, let part = attributes.text(.PartName) {
      byPart[PartName(part)] = type.lowercased()
    } else if element.term == .Default, let suffix = attributes.text(.Extension) {
      byExtension[suffix.lowercased()] = type.lowercased()
    }
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
