/// What personal data look like wherever they are not needed in full.
public enum Masking {
  /// A name with its surname alone: 张*, 欧阳**.
  ///
  /// - Parameter name: The name as it was read.
  /// - Returns: The masked name, as long as the name up to four characters.
  public static func name(_ name: String) -> String {
    guard let first = name.first else { return "" }
    let start = name.prefix(2)
    let surname = name.count > 2 && compoundSurnames.contains(start) ? start : name.prefix(1)
    let hidden = min(max(name.count - surname.count, 1), 3)
    guard !first.isNumber else { return String(repeating: "*", count: min(name.count, 4)) }
    return surname + String(repeating: "*", count: hidden)
  }

  /// An identity number, or what stands in its place: the first six and last four of 15 or more
  /// characters, and no more than a third of fewer.
  ///
  /// - Parameter number: The number.
  /// - Returns: The masked number.
  public static func identity(_ number: String) -> String {
    let count = number.count
    let (front, back) = count >= 15 ? (6, 4) : (count / 6, count / 6)
    let stars = String(repeating: "*", count: min(count - front - back, 8))
    return number.prefix(front) + stars + number.suffix(back)
  }

  /// An identity number for many eyes: the first four and last four of 15 or more characters, which
  /// leaves no county and no birthday; of fewer, as ``identity(_:)``.
  ///
  /// - Parameter number: The number, whole or already masked.
  /// - Returns: The masked number: `6401**********1234`.
  public static func publicIdentity(_ number: String) -> String {
    let count = number.count
    guard count >= shortestNumber else { return identity(number) }
    let stars = String(repeating: "*", count: min(count - 8, 10))
    return number.prefix(4) + stars + number.suffix(4)
  }

  /// A text with every run of 15 or more digits masked as an identity number, whether the
  /// digits are full-width or have spaces, hyphens, points or invisible characters between.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text, which is the same where it holds no such run.
  public static func text(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      let run = digitRun(in: scalars, from: position)
      if run.digits.unicodeScalars.count >= shortestNumber {
        masked.append(contentsOf: identity(run.digits).unicodeScalars)
        position = run.end
      } else if run.end > position {
        masked.append(contentsOf: scalars[position..<run.end])
        position = run.end
      } else {
        masked.append(scalars[position])
        position += 1
      }
    }
    return String(masked)
  }

  /// The digits of an identity number of the first generation: no number of a person is shorter.
  private static let shortestNumber = 15

  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars where digit(scalar) != nil {
      digits += 1
      if digits >= shortestNumber - 1 { return true }
    }
    return false
  }

  /// The digits from a position on, over what may stand between them, and where they end.
  private static func digitRun(
    in scalars: [Unicode.Scalar], from start: Int
  ) -> (digits: String, end: Int) {
    var digits = String.UnicodeScalarView()
    var end = start
    var position = start
    var gap = 0
    while position < scalars.count, gap <= 3 {
      let scalar = scalars[position]
      if let narrow = digit(scalar) {
        digits.append(narrow)
        gap = 0
      } else if !digits.isEmpty, digits.count >= 14, gap == 0, isCheckLetter(scalar) {
        digits.append("X")
        return (String(digits), position + 1)
      } else if !digits.isEmpty, isGap(scalar) {
        gap += 1
        position += 1
        continue
      } else {
        break
      }
      position += 1
      end = position
    }
    return (String(digits), end)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39: scalar
    case 0xFF10...0xFF19: TextKey.narrowed(scalar)
    default: nil
    }
  }

  private static func isCheckLetter(_ scalar: Unicode.Scalar) -> Bool {
    ["X", "x", "×", "Х", "х", "Ｘ", "ｘ"].contains(scalar)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "." || scalar == "'" || scalar.properties.isWhitespace
      || TextKey.isInvisible(scalar)
  }

  /// The compound surnames that are still borne (after the Hundred Family Surnames).
  private static let compoundSurnames: Set<Substring> = [
    "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛",
    "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政", "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容",
    "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
    "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐",
    "段干", "百里", "呼延", "东郭", "南门", "羊舌", "微生", "公户", "公玉", "公仪", "梁丘", "公仲",
    "公上", "公门", "公山", "公坚", "左丘", "公伯", "西门", "公祖", "第五", "公乘", "贯丘", "公皙",
    "南荣", "东里", "东宫", "仲长", "子书", "子桑", "即墨", "达奚", "褚师", "纳兰",
  ]
}
