extension Severity {
  /// What people call it.
  public var chineseName: String {
    switch self {
    case .error: "错误"
    case .warning: "警告"
    case .notice: "提示"
    }
  }
}
