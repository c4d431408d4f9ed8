import Testing

@testable import Checks

@Suite struct HeadCountTests {
  @Test func theRangeHoldsWhatMayBe() {
    var count = HeadCount()
    #expect(count.range(of: ["高"]) == 0...0)
    count.add("高", isCertain: true)
    count.add("高", isCertain: false)
    count.add("低", isCertain: true)
    #expect(count.range(of: ["高"]) == 1...2)
    #expect(count.range(of: ["高", "低"]) == 2...3)
    count.add(nil, isCertain: true)
    #expect(count.range(of: ["低"]) == 1...2)
  }
}
