extension MarkupWriter {
  /// Writes a whole number.
  mutating func integer(_ number: Int) {
    // The smallest number has no positive counterpart.
    guard number > .min else { return raw(String(number)) }
    if number < 0 { raw("-") }
    digits(abs(number))
  }

  /// Writes a finite number in the shortest digits that give the same number again.
  mutating func number(_ number: Double) {
    // Below 2^53 every whole number is exact; Int's digits are then the shortest.
    if number.magnitude < 9_007_199_254_740_992, number == number.rounded(.towardZero) {
      integer(Int(number))
    } else if !decimal(number) {
      raw(number.description)
    }
  }

  /// Writes a number of three decimals at most, as prices and quotas are.
  ///
  /// - Returns: Whether it is one. Of at most 15 digits, no two numbers give the same `Double`: if
  ///   these give it, they are the shortest.
  private mutating func decimal(_ number: Double) -> Bool {
    guard number.magnitude < 1e11, number.magnitude > 1e-3 else { return false }
    for (places, scale) in [(1, 10.0), (2, 100.0), (3, 1000.0)] {
      let scaled = (number.magnitude * scale).rounded()
      guard scaled / scale == number.magnitude else { continue }
      let divisor = Int(scale)
      let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: divisor)
      if number < 0 { raw("-") }
      digits(whole)
      makeRoom(16)
      store(UInt64(UInt8(ascii: ".")), 1)
      store(DecimalWord.eightDigits(fraction) >> UInt64((8 - places) * 8), places)
      return true
    }
    return false
  }
}
