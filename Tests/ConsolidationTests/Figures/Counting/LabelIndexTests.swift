import Testing
import TestSupport

@testable import Consolidation

struct LabelIndexTests {
  @Test("Ways of writing one thing make one label")
  func folded() {
    var labels = LabelIndex(nil)
    #expect(labels.number(of: "机械 工程") == labels.number(of: "机械工程"))
    #expect(labels.number(of: "/") != labels.number(of: "机械工程"))
    #expect(labels.labels == ["机械 工程", "/"])
  }

  @Test("A label never shows a number of somebody, nor is it longer than people read")
  func masked() {
    var labels = LabelIndex(nil)
    let id = TestID.make()
    let number = labels.number(of: "身份证\(id)")
    #expect(!labels.label(of: number, unknown: "").contains(id))
    let long = labels.number(of: String(repeating: "长", count: 5_000))
    #expect(labels.label(of: long, unknown: "").count <= 81)
  }

  @Test("Too many different texts share one line")
  func bounded() {
    var labels = LabelIndex(nil)
    for number in 0..<(LabelIndex.most + 10) { _ = labels.number(of: "专业\(number)") }
    #expect(labels.number(of: "又一个") == LabelIndex.other)
    #expect(labels.labels.count == LabelIndex.most)
  }
}
