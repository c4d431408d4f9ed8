internal import Forms

/// The lines or columns that the values of a dimension make, by number.
struct LabelIndex {
  /// What a value that is blank or fits nowhere is numbered.
  static let unknown: Int32 = -1
  /// What values are numbered that came when there were too many.
  static let other: Int32 = -2
  /// What a text is numbered that matches no line.
  static let unmatched: Int32 = -3
  /// More different texts are not told apart: nobody reads so many lines.
  static let most = 5_000
  /// A longer text is no label.
  private static let longest = 80

  /// The labels by number.
  private(set) var labels: [String]
  /// The keys by number, by which figures name them.
  private(set) var keys: [String]
  /// Whether the labels are those of a list, rather than whatever is found.
  let isFixed: Bool
  private var exact: [String: Int32] = [:]
  private var folded: [String: Int32] = [:]

  /// - Parameters:
  ///   - values: The values in order; nil where whatever is found makes a label.
  ///   - names: What values are called where that is not what they are.
  init(_ values: [String]?, names: [String: String] = [:]) {
    isFixed = values != nil
    keys = values ?? []
    labels = keys.map { names[$0] ?? $0 }
    for (number, value) in keys.enumerated() where exact[value] == nil {
      exact[value] = Int32(clamping: number)
    }
  }

  /// The number of a value; of a text not met before, a new one.
  mutating func number(of text: String) -> Int32 {
    if let known = exact[text] { return known }
    guard !isFixed else { return Self.unknown }
    let short = text.utf8.count > Self.longest ? String(text.prefix(Self.longest)) + "…" : text
    let key = TextKey.fold(short)
    guard !key.isEmpty else { return Self.unknown }
    let number: Int32
    if let known = folded[key] {
      number = known
    } else {
      guard labels.count < Self.most else { return Self.other }
      number = Int32(clamping: labels.count)
      folded[key] = number
      // What people write freely may hold a number that nobody else should see.
      let label = Masking.text(short)
      labels.append(label)
      keys.append(label.replacing("/", with: "／"))
    }
    if exact.count < Self.most * 2 { exact[text] = number }
    return number
  }

  /// The name of a number.
  func label(of number: Int32, unknown: String) -> String {
    switch number {
    case Self.unknown: unknown
    case Self.other: "其他"
    case Self.unmatched: "未能对应"
    default: labels.indices.contains(Int(number)) ? labels[Int(number)] : ""
    }
  }

  /// The key of a number.
  func key(of number: Int32) -> String {
    switch number {
    case Self.unknown: "unknown"
    case Self.other: "other"
    case Self.unmatched: "unmatched"
    default: keys.indices.contains(Int(number)) ? keys[Int(number)] : ""
    }
  }
}
