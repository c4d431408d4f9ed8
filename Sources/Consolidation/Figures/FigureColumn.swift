/// A column of a table of figures.
public struct FigureColumn: Hashable, Sendable {
  /// By what figures name it, such as `银川` or `total`.
  public var key: String
  /// What stands above it.
  public var label: String
  /// What stands above it and its neighbours; nil where nothing does.
  public var group: String?

  /// Makes a column.
  public init(key: String, label: String, group: String? = nil) {
    self.key = key
    self.label = label
    self.group = group
  }

  /// What it is called by itself.
  public var name: String { group.map { $0 + label } ?? label }
}
