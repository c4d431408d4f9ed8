/// One of the cases into which records are sorted, such as 有B角.
public struct FigureCase: Sendable {
  /// What it is called.
  public var label: String
  /// What makes a record one of it.
  public var condition: FigureCondition

  /// Makes a case.
  public init(label: String, condition: FigureCondition) {
    self.label = label
    self.condition = condition
  }
}
