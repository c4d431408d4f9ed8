/// The parts that a worksheet leads to, and the ids by which its markup names them.
struct WorksheetLinks {
  /// The ways to them.
  var relationships = RelationshipsPart()
  /// The way to what lies over the cells; nil where nothing does.
  var drawing: String?
}
