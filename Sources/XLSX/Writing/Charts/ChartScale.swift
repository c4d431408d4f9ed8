/// How far an axis goes to both sides of its middle, in round steps.
struct ChartScale: Equatable {
  /// The most steps to one side: more numbers than that do not fit under a chart.
  private static let steps = 5.0

  /// How far it goes.
  let bound: Double
  /// The distance of two numbers on it.
  let step: Double

  /// Makes a scale; nil where there is nothing to be seen on it.
  ///
  /// - Parameter values: What shall be on it.
  init?(_ values: some Sequence<Double>) {
    let all = Array(values)
    let largest = all.map(\.magnitude).max() ?? 0
    guard largest > 0, largest < 1e300, largest > 1e-300 else { return nil }
    var unit = 1.0
    while unit * 10 <= largest { unit *= 10 }
    while unit > largest { unit /= 10 }
    let isWhole = all.allSatisfy { $0 == $0.rounded() }
    let candidates = [0.2, 0.5, 1, 2].map { $0 * unit }
    let step = candidates.first { $0 * Self.steps >= largest && !(isWhole && $0 < 1) }
    self.step = step ?? 2 * unit
    bound = (largest / self.step).rounded(.up) * self.step
  }
}
