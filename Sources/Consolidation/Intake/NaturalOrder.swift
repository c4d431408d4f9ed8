/// The order in which people expect names: runs of digits by their number, all else by code point.
enum NaturalOrder {
  /// Whether a name stands before another; of names that differ in leading zeros alone, by code
  /// point, so that the order is the same on every machine.
  static func precedes(_ left: String, _ right: String) -> Bool {
    var one = Array(left.unicodeScalars)[...]
    var other = Array(right.unicodeScalars)[...]
    while let first = one.first, let second = other.first {
      if isDigit(first), isDigit(second) {
        let number = digits(&one)
        let otherNumber = digits(&other)
        if number.count != otherNumber.count { return number.count < otherNumber.count }
        if number != otherNumber { return number.lexicographicallyPrecedes(otherNumber) }
      } else {
        if first != second { return first < second }
        one = one.dropFirst()
        other = other.dropFirst()
      }
    }
    if one.isEmpty != other.isEmpty { return one.isEmpty }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Takes a run of digits off the start and gives it without leading zeros.
  private static func digits(_ rest: inout ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    let run = rest.prefix(while: isDigit)
    rest = rest.dropFirst(run.count)
    return Array(run.drop { $0 == "0" })
  }
}
