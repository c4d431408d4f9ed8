internal import Forms

/// Names forms in a sentence: 附件1、附件2, and not more of them than one reads.
enum FormNames {
  private static let most = 4

  /// Names all of them with their titles: 附件2《…》、附件3《…》.
  static func all(_ forms: [Form]) -> String {
    forms.map { "\($0.label)《\($0.titleTail)》" }.joined(separator: "、")
  }

  static func listed(_ numbers: [Int], of campaign: Campaign) -> String {
    let labels = numbers.sorted().compactMap { campaign.form($0)?.label }
    guard labels.count > most else { return labels.joined(separator: "、") }
    return labels.prefix(most - 1).joined(separator: "、") + "等\(labels.count)张表"
  }
}
