/// The form in which two ways of writing the name of one unit are equal.
///
/// It goes further than ``TextKey``: people leave out what registers have in full. Two units may
/// share a key by chance, so that names which agree by it alone are to be confirmed.
public enum UnitNameKey {
  /// The key of a name: 银川市云杉机床（集团）有限责任公司 and 银川云杉机床有限公司 have the same.
  ///
  /// - Parameter name: The name as it is written.
  /// - Returns: The key; empty for a text without any letter.
  public static func variant(_ name: some StringProtocol) -> String {
    var key = TextKey.fold(name)
    // Most names have none of these, and a look for one character is quick.
    for form in legalForms where key.unicodeScalars.contains(form.telltale) {
      key = replacing(form.long, by: form.short, in: key)
    }
    if key.hasPrefix(wholeRegion.long) {
      key = wholeRegion.short + key.dropFirst(wholeRegion.long.count)
    }
    // 银川市 is 银川, 石嘴山市 is 石嘴山.
    for length in 2...3 where key.count > length + 2 {
      let index = key.index(key.startIndex, offsetBy: length)
      if key[index] == "市" {
        key.remove(at: index)
        break
      }
    }
    return key
  }

  private static let legalForms: [(telltale: Unicode.Scalar, long: String, short: String)] = [
    ("责", "有限责任公司", "有限公司"), ("股", "股份有限公司", "有限公司"), ("集", "集团", ""),
    ("分", "分公司", "公司"),
  ]
  private static let wholeRegion = (long: "宁夏回族自治区", short: "宁夏")

  private static func replacing(_ part: String, by other: String, in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: part) {
      result += rest[..<found.lowerBound] + other
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}
