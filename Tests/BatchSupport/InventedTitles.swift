/// The titles of a series, by level.
struct InventedTitles {
  private let byLevel: [String: [String]]

  init(series: String) {
    switch series {
    case "经济": byLevel = Self.titles(of: "经济师")
    case "工艺美术": byLevel = Self.titles(of: "工艺美术师")
    default: byLevel = Self.titles(of: "工程师")
    }
  }

  subscript(level: String) -> [String] { byLevel[level] ?? ["无"] }

  private static func titles(of name: String) -> [String: [String]] {
    [
      "正高级": ["正高级" + name], "副高级": ["高级" + name], "中级": [name], "初级": ["助理" + name],
    ]
  }
}
