/// Takes in a part of relationships.
struct RelationshipsHandler: MarkupHandler {
  /// The most bytes of a target that is taken for a part's name: folders by the ten thousand take
  /// long to go through.
  private static let longestPartName = 4_096

  private let source: PartName
  private let limits: ReadingLimits
  private var budget: MetadataBudget
  private(set) var relationships: [Relationship] = []

  /// Prepares for the relationships of a part.
  ///
  /// - Parameters:
  ///   - source: The part whose relationships they are: targets are relative to it.
  ///   - limits: How much is taken for sane.
  init(of source: PartName, limits: ReadingLimits) {
    self.source = source
    self.limits = limits
    budget = MetadataBudget(limits)
  }

  mutating func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    guard element.term == .Relationship,
      element.namespace == .packageRelationships || element.namespace == .none,
      let id = try budget.keep(attributes.text(.Id)),
      let target = try budget.keep(attributes.text(.Target))
    else { return }
    guard relationships.count < limits.relationships else {
      throw .exceeded("relationships", of: limits.relationships)
    }
    let isPart =
      attributes.text(.TargetMode) != "External" && target.utf8.count <= Self.longestPartName
    try relationships.append(
      Relationship(
        id: id, type: budget.keep(attributes.text(.Type)) ?? "",
        target: isPart ? source.resolving(target) : nil, address: target))
  }

  mutating func end(_ element: MarkupElement) {}

  mutating func text(_ bytes: Span<UInt8>) {}
}
