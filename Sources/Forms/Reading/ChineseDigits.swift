/// Writes numbers of Chinese numerals with digits: 二〇〇八年十二月 as 2008年12月.
///
/// Years are written numeral by numeral, months and days with 十 for ten; greater numbers do not
/// stand in dates.
public enum ChineseDigits {
  /// A text with every number of Chinese numerals in it written with digits.
  ///
  /// - Parameter text: The text.
  /// - Returns: The text with digits; as it is where it holds no Chinese numeral.
  public static func written(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isNumeral) else { return text }
    var result = String.UnicodeScalarView()
    var run: [Int] = []
    for scalar in text.unicodeScalars {
      if let value = values[scalar] {
        run.append(value)
      } else {
        result.append(contentsOf: number(of: run).unicodeScalars)
        run.removeAll()
        result.append(scalar)
      }
    }
    result.append(contentsOf: number(of: run).unicodeScalars)
    return String(result)
  }

  /// Whether a scalar is a Chinese numeral as dates have them.
  public static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { values[scalar] != nil }

  private static func number(of run: [Int]) -> String {
    guard let ten = run.firstIndex(of: 10) else { return run.map(String.init).joined() }
    let tens = run[..<ten]
    let ones = run[(ten + 1)...]
    // 十 is 10, 十二 is 12, 三十 is 30, 三十一 is 31; anything else is no number of a date.
    guard tens.count <= 1, ones.count <= 1, ones.first != 10, tens.first != 0 else {
      return run.map(String.init).joined()
    }
    return String((tens.first ?? 1) * 10 + (ones.first ?? 0))
  }

  private static let values: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "十": 10,
  ]
}
