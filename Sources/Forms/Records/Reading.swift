/// What came of reading a cell as its column asks.
public enum Reading: Hashable, Sendable {
  /// The cell is empty, or holds nothing but spaces.
  case blank
  /// The cell holds a value; the adjustments say what was read another way than it stood there.
  case value(Value, [Adjustment])
  /// The cell holds something that is no value of its column.
  case unreadable(ReadingFault)
}

extension Reading {
  /// The value, if there is one.
  public var value: Value? {
    guard case .value(let value, _) = self else { return nil }
    return value
  }

  /// What was read another way than it stood there; empty where nothing was.
  public var adjustments: [Adjustment] {
    guard case .value(_, let adjustments) = self else { return [] }
    return adjustments
  }
}
