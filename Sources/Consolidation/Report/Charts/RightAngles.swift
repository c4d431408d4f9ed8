/// Sine and cosine without the C library, which this floor does not import.
enum RightAngles {
  /// The sine and cosine of a part of a whole turn.
  ///
  /// - Parameter turn: The part, from 0 to 1.
  /// - Returns: Both, right to nine places: the series of Taylor up to the 13th power within an
  ///   eighth of a turn.
  static func sineAndCosine(ofTurn turn: Double) -> (sine: Double, cosine: Double) {
    let quarters = (turn * 4).rounded()
    let angle = (turn - quarters / 4) * 2 * Double.pi
    let square = angle * angle
    var (sine, cosine) = (angle, 1.0)
    var (odd, even) = (angle, 1.0)
    for step in 1...6 {
      even *= -square / Double((2 * step - 1) * (2 * step))
      odd *= -square / Double((2 * step) * (2 * step + 1))
      cosine += even
      sine += odd
    }
    switch (Int(quarters) % 4 + 4) % 4 {
    case 0: return (sine, cosine)
    case 1: return (cosine, -sine)
    case 2: return (-sine, -cosine)
    default: return (-cosine, sine)
    }
  }
}
