/// Writes a `.rels` part: where a part, or the package, leads to (ISO 29500-2, 6.5).
package struct RelationshipsPart {
  private var targets: [(type: PartType, target: String)] = []

  /// Whether it leads nowhere.
  var isEmpty: Bool { targets.isEmpty }

  /// Begins without a way.
  package init() {}

  /// Adds a way.
  ///
  /// - Parameters:
  ///   - type: What is at its end.
  ///   - target: The path there, seen from the folder of the part it begins at.
  /// - Returns: The relationship's id.
  @discardableResult
  package mutating func add(_ type: PartType, _ target: String) -> String {
    targets.append((type, target))
    return "rId\(targets.count)"
  }

  /// The part's markup.
  func markup() -> MarkupWriter {
    var markup = MarkupWriter()
    markup.declaration()
    markup.element("Relationships", ["xmlns": Namespace.packageRelationships]) { markup in
      for (index, way) in targets.enumerated() {
        markup.empty(
          "Relationship",
          ["Id": "rId\(index + 1)", "Type": way.type.relationship, "Target": way.target])
      }
    }
    return markup
  }
}
