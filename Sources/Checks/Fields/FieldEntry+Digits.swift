import Forms

extension FieldEntry {
  /// Whether a digit or a Chinese numeral stands in it: the blank itself prints 年 月 日.
  var hasDigit: Bool {
    text.unicodeScalars.contains { scalar in
      ("0"..."9").contains(TextKey.narrowed(scalar)) || ChineseDigits.isNumeral(scalar)
    }
  }
}
