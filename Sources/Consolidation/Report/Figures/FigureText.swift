/// Numbers as reports print them.
enum FigureText {
  /// What stands in a table in place of a number that is kept back.
  static let withheld = TallySuppression.sign
  /// What stands in a table where no number can be.
  static let inapplicable = "—"

  /// A whole number with separators of thousands: 12,345.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// A share, given in hundredths of a per cent, with one place, rounded half up as office programs
  /// round what the workbooks hold: 19.0%.
  static func percent(_ share: Int) -> String {
    let sign = share < 0 ? "-" : ""
    let tenths = (share.magnitude + 5) / 10
    return "\(sign)\(grouped(Int(tenths / 10))).\(tenths % 10)%"
  }

  /// A number given in hundredths, with two places.
  static func hundredths(_ number: Int) -> String {
    let (sign, magnitude) = (number < 0 ? "-" : "", number.magnitude)
    let fraction = String(magnitude % 100)
    return "\(sign)\(grouped(Int(magnitude / 100))).\(fraction.count < 2 ? "0" : "")\(fraction)"
  }

  /// A share in hundredths of a per cent.
  static func basisPoints(_ share: Double) -> Int {
    Int(clamping: Int64((share * 10_000).rounded()))
  }

  /// A cell of a table of figures.
  static func cell(_ value: FigureCell.Value) -> String {
    switch value {
    case .count(let count): grouped(count)
    case .share(let share): percent(basisPoints(share))
    case .mean(let mean): hundredths(Int((mean * 100).rounded()))
    case .inapplicable: inapplicable
    case .withheld: withheld
    }
  }

  private static let numerals = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A number up to 99 as headings have it: 十二.
  static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let (tens, ones) = (number / 10, number % 10)
    let head = tens == 0 ? "" : tens == 1 ? "十" : numerals[tens] + "十"
    return head + (ones == 0 ? "" : numerals[ones])
  }
}
