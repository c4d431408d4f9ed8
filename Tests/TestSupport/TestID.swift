/// Identity numbers of invented people: sequence codes 900 to 995 are nobody's.
package enum TestID {
  /// A number whose check character holds; its sex is male where the sequence is odd.
  package static func make(
    _ division: String = "640104", born: String = "19850312", sequence: Int = 901
  ) -> String {
    let digits = division + born + String(sequence)
    return digits + String(checkCharacter(of: digits))
  }

  /// The check character of the first 17 digits (GB 11643-1999).
  package static func checkCharacter(of digits: some StringProtocol) -> Character {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return Array("10X98765432")[sum % 11]
  }
}
