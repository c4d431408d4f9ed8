/// Reads whole numbers, also from texts such as 12人.
///
/// A text that is nothing but a number is one: the cells of a blank may be texts.
enum CountReader {
  /// More people than there are: a bound that keeps sums of columns far from overflow.
  static let maximum = 1_000_000_000

  static func read(_ number: Double) -> Reading {
    guard number.isFinite, number.magnitude <= Double(maximum) else {
      return .unreadable(.notNumber)
    }
    guard let whole = Int(exactly: number) else {
      return .unreadable(number < 0 ? .negative : .fraction)
    }
    return whole < 0 ? .unreadable(.negative) : .value(.count(whole), [])
  }

  static func read(_ text: String) -> Reading {
    guard !wordsForNone.contains(text) else { return .value(.count(0), [.numberFromText]) }
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " {
      narrow.append(scalar == "－" || scalar == "−" ? "-" : TextKey.narrowed(scalar))
    }
    let digits = String(narrow)
    if let number = number(digits) {
      return read(number).adding(digits == text ? nil : .narrowed)
    }
    while let last = narrow.last, countingWords.contains(last) { narrow.removeLast() }
    guard let number = number(String(narrow)) else { return .unreadable(.notNumber) }
    return read(number).adding(.numberFromText)
  }

  /// The number of plain digits, with a sign, a fraction or commas between thousands.
  private static func number(_ text: String) -> Double? {
    let unsigned = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, unsigned.utf8.count <= 20 else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    guard let head = groups.first, !head.isEmpty, groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || head.count <= 3
    else { return nil }
    let digits = groups.joined()
    let fraction = parts.count > 1 ? parts[1] : "0"
    guard !fraction.isEmpty, (digits + fraction).utf8.allSatisfy(ResidentID.isDigit) else {
      return nil
    }
    return Double((text.hasPrefix("-") ? "-" : "") + digits + "." + fraction)
  }

  private static let wordsForNone: Set<String> = ["无", "零", "〇", "没有", "/", "-", "—", "——", "－"]

  private static let countingWords: Set<Unicode.Scalar> = ["人", "名", "个", "位", "次"]
}
