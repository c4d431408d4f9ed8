/// The types of a package's parts, and at the same time what takes them in (ISO 29500-2, 10.1).
struct ContentTypes: MarkupHandler {
  private var byExtension: [String: String] = [:]
  private var byPart: [PartName: String] = [:]
  private let limits: ReadingLimits
  private var budget: MetadataBudget
  private var count = 0

  /// Makes a list without any.
  ///
  /// - Parameter limits: How much is taken for sane.
  init(limits: ReadingLimits) {
    self.limits = limits
    budget = MetadataBudget(limits)
  }

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
      let type = try budget.keep(attributes.text(.ContentType))
    else { return }
    count += 1
    guard count <= limits.contentTypes else {
      throw .exceeded("contentTypes", of: limits.contentTypes)
    }
    if element.term == .Override, let part = try budget.keep(attributes.text(.PartName)) {
      byPart[PartName(part)] = type.lowercased()
    } else if element.term == .Default, let suffix = try budget.keep(attributes.text(.Extension)) {
      byExtension[suffix.lowercased()] = type.lowercased()
    }
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
