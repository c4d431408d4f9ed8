/// Takes in a part of relationships.
struct RelationshipsHandler: MarkupHandler {
  private let source: PartName
  private let limits: ReadingLimits
  private(set) var relationships: [Relationship] = []

  /// Prepares for the relationships of a part.
  ///
  /// - Parameters:
  ///   - source: The part whose relationships they are: targets are relative to it.
  ///   - limits: How much is taken for sane.
  init(of source: PartName, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element == MarkupElement(namespace: .packageRelationships, term: .Relationship),
      let id = attributes.text(.Id), let target = attributes.text(.Target)
    else { return }
    guard relationships.count < limits.relationships else {
      throw .exceeded("relationships", of: limits.relationships)
    }
    let isExternal = attributes.text(.TargetMode) == "External"
    relationships.append(
      Relationship(
        id: id, type: attributes.text(.Type) ?? "",
        target: isExternal ? nil : source.resolving(target), address: target))
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
