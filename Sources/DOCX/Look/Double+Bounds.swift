extension Double {
  /// The number brought within bounds; what is no number becomes the lower one.
  func bounded(by bounds: ClosedRange<Double>) -> Double {
    // Nothing compares with what is no number.
    guard self > bounds.lowerBound else { return bounds.lowerBound }
    return self < bounds.upperBound ? self : bounds.upperBound
  }
}
