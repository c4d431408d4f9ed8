/// What a place in a sentence is filled with: a number, or why there is none.
public enum FigureAmount: Hashable, Sendable {
  /// So many of something, such as 人.
  case count(Int, unit: String)
  /// A share, in hundredths of a per cent.
  case share(Int)
  /// A mean, in hundredths.
  case mean(Int)
  /// A number is there, and kept back: it is less than so many, or gives such a number away.
  case withheld(below: Int, unit: String)
  /// A share of something is kept back.
  case withheldShare
  /// There is no number.
  case none

  /// As sentences say it, with its unit.
  public var text: String {
    switch self {
    case .count(let count, let unit): "\(FigureText.grouped(count)) \(unit)"
    case .share(let share): FigureText.percent(share)
    case .mean(let mean): FigureText.hundredths(mean)
    case .withheld(let smallest, let unit): "不足\(smallest)\(unit)或不列"
    case .withheldShare: "不列"
    case .none: "暂无数据"
    }
  }

  /// The number as programs take it; nil where there is none.
  public var number: Double? {
    switch self {
    case .count(let count, _): Double(count)
    case .share(let share): Double(share) / 10_000
    case .mean(let mean): Double(mean) / 100
    case .withheld, .withheldShare, .none: nil
    }
  }
}
