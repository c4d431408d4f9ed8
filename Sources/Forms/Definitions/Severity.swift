/// How grave a finding is.
public enum Severity: String, Sendable, CaseIterable {
  /// The row, form or file cannot be taken as it is (错误).
  case error
  /// Somebody should look at it (警告).
  case warning
  /// For information (提示).
  case notice
}

extension Severity: Comparable {
  /// Orders from notice to error.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
