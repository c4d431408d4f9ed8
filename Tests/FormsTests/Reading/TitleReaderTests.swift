import Testing

@testable import Forms

@Suite struct TitleReaderTests {
  private func read(_ text: String) -> Reading { Reader.read(text, as: .title(list: "titles")) }

  @Test(
    "A title is never found inside another word",
    arguments: [
      ("工程师", "工程师", "中级", []),
      ("高级工程师", "高级工程师", "副高级", []),
      ("正高级工程师", "正高级工程师", "正高级", []),
      ("高工", "高级工程师", "副高级", [.synonym(nil)]),
      ("高级 工程师", "高级工程师", "副高级", [.synonym(nil)]),
      ("高级工程师（副高）", "高级工程师", "副高级", [.synonym(nil)]),
      ("工程师(2010年评)", "工程师", "中级", [.synonym(nil)]),
      ("高级（副高）", "副高级", "副高级", [.synonym(nil)]),
      ("高级工程师（教授级）", "正高级工程师", "正高级", [.synonym(nil)]),
      ("工程师、高级经济师", "高级经济师", "副高级", [.highestTitle]),
      ("高级工程师、一级建造师", "高级工程师", "副高级", [.highestTitle]),
      ("高工 一级建造师", "高级工程师", "副高级", [.highestTitle]),
      ("正高级工程师和高级经济师", "正高级工程师", "正高级", [.highestTitle]),
    ] as [(String, String, String, [Adjustment])])
  func title(text: String, title: String, level: String, adjustments: [Adjustment]) {
    let reading = read(text)
    guard case .value(.title(let entry), let found) = reading else {
      Issue.record("\(text) was read as \(reading)")
      return
    }
    #expect(entry.title == title)
    #expect(entry.level == level)
    #expect(found == adjustments)
  }

  @Test(
    "What names no level, or no title, is not guessed",
    arguments: [
      ("高级", ReadingFault.ambiguous), ("高级工程师（正高）", .unlisted), ("高级、工程师", .ambiguous),
      ("机械工程师", .unlisted), ("副工程师", .unlisted), ("工程师2级", .unlisted), ("工程", .unlisted),
      ("高级工程师、高级某某师", .unlisted), ("（）", .unlisted), ("、", .unlisted), ("经理（总）", .unlisted),
    ])
  func fault(text: String, fault: ReadingFault) {
    #expect(read(text) == .unreadable(fault))
  }
}
