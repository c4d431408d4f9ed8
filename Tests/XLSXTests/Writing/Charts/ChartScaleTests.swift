import Testing

@testable import XLSX

struct ChartScaleTests {
  @Test(arguments: [
    ([86, -31], 100, 20), ([310, -260], 400, 100), ([1], 1, 1), ([-3, 2], 3, 1), ([5], 5, 1),
    ([6], 6, 2), ([13], 15, 5), ([100], 100, 20), ([101], 150, 50), ([999], 1000, 200),
    ([0.25], 0.25, 0.05), ([20_000], 20_000, 5_000),
  ])
  func `an axis goes in round steps`(values: [Double], bound: Double, step: Double) throws {
    let scale = try #require(ChartScale(values))
    #expect(abs(scale.bound - bound) < 1e-9, "it goes to \(scale.bound)")
    #expect(abs(scale.step - step) < 1e-9, "its steps are \(scale.step)")
    #expect(values.allSatisfy { $0.magnitude <= scale.bound })
  }

  @Test(arguments: [[], [0, 0], [Double.greatestFiniteMagnitude], [.leastNonzeroMagnitude]])
  func `nothing to be seen has no scale`(values: [Double]) {
    #expect(ChartScale(values) == nil)
  }
}
