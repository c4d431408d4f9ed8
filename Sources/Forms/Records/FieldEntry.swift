/// What a unit wrote into a field outside the table, such as 审核人.
public struct FieldEntry: Sendable {
  /// The field.
  public var id: String
  /// Where its label stands; nil where it was not found.
  public var place: CellPlace?
  /// What was written after the label, cleaned; empty where nothing was.
  public var text: String

  /// Makes a field entry.
  public init(id: String, place: CellPlace?, text: String) {
    self.id = id
    self.place = place
    self.text = text
  }
}
