internal import Forms

/// Which lines, columns or blocks a table shows of a dimension, and in which order.
struct TableLines {
  private let counter: FigureCounter
  private let dimension: Int
  /// The forms that a dimension of forms has, in order.
  private let forms: [Int]

  init(_ dimension: Int, of forms: [Int], in counter: FigureCounter) {
    self.dimension = dimension
    self.forms = forms
    self.counter = counter
  }

  /// What stands above the labels.
  var header: String { definition.header }

  private var definition: FigureDimension { counter.plan.dimensions[dimension] }
  private var labels: LabelIndex { counter.labels[dimension] }

  /// The numbers in order: all that are listed, others by their size.
  ///
  /// - Parameters:
  ///   - sizes: How much there is of each number; what has nothing is only shown where it is
  ///     listed.
  ///   - hidesEmpty: Whether that is left out too.
  /// - Returns: The numbers, that of unknown last.
  func numbers(_ sizes: [Int32: Int], hidesEmpty: Bool) -> [Int32] {
    func isShown(_ number: Int32) -> Bool { sizes[number] != nil }
    let known: [Int32]
    if definition.isForm {
      known = forms.map { Int32(clamping: $0) }.filter { !hidesEmpty || isShown($0) }
    } else if labels.isFixed {
      known = labels.labels.indices.map { Int32(clamping: $0) }
        .filter { !hidesEmpty || isShown($0) }
    } else {
      known = sizes.keys.filter { $0 >= 0 }.sorted { left, right in
        let (first, second) = (sizes[left, default: 0], sizes[right, default: 0])
        guard first == second else { return first > second }
        // Labels that were cut or masked may be alike.
        return (label(of: left), left) < (label(of: right), right)
      }
    }
    return known + [LabelIndex.other, LabelIndex.unmatched, LabelIndex.unknown].filter(isShown)
  }

  /// The label of a number.
  func label(of number: Int32) -> String {
    if definition.isForm { return name(ofForm: Int(number)) }
    return labels.label(of: number, unknown: unknown)
  }

  /// The key of a number.
  func key(of number: Int32) -> String {
    definition.isForm ? "form-\(number)" : labels.key(of: number)
  }

  private func name(ofForm number: Int) -> String {
    counter.plan.formNames[number] ?? counter.campaign.form(number)?.titleTail ?? ""
  }

  private var unknown: String {
    switch definition.source {
    case .region: "未定地区"
    case .series: "未定系列"
    default: "未填/不明"
    }
  }
}
