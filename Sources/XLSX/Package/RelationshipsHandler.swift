/// Takes in a part of relationships.
struct RelationshipsHandler: MarkupHandler {
  private let source: PartName
  private(set) var relationships: [Relationship] = []

  /// Prepares for the relationships of a part.
  ///
  /// - Parameter source: The part whose relationships they are: targets are relative to it.
  init(of source: PartName) {
    self.source = source
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.term == .Relationship,
      element.namespace == .packageRelationships || element.namespace == .none,
      let id = attributes.text(.Id), let target = attributes.text(.Target)
    else { return }
    let isExternal = attributes.text(.TargetMode) == "External"
    relationships.append(
      Relationship(
        id: id, type: attributes.text(.Type) ?? "",
        target: isExternal ? nil : source.resolving(target)))
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
