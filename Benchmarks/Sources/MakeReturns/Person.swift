/// An invented person of a return.
///
/// What a person is like follows from the place in the return alone; name and identity number
/// follow from the return too. So a sheet of one return is a sheet of all, and the shared strings
/// make the difference.
struct Person {
  /// How many returns have people of their own before numbers come again.
  static let returns = 17 * 365 * 47 / 4

  private static let surnames = Array("秦许何吕施孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌苗凤花方")
  private static let given = Array("云舒知远若谷听泉望子衿怀瑾松年映雪临川既白南乔西洲景行清和晚晴朔岚澄砚秋疏影牧之采薇")
  private static let areas = [
    "640104", "640105", "640106", "640121", "640202", "640221", "640302", "640324", "640381",
    "640402", "640422", "640502", "640521", "640102", "642221", "620102", "610104",
  ]
  private static let days: [String] = {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths.enumerated().flatMap { month, length in
      (1...length).map { day in two(month + 1) + two(day) }
    }
  }()

  /// The place in the return, counted from 0.
  let place: Int

  private var year: Int { 1966 + place % 30 }
  var isMale: Bool { place / 30 % 2 == 0 }

  var sex: String { isMale ? "男" : "女" }
  var nation: String { ["汉族", "回族", "汉族", "满族"][place % 4] }
  var native: String { ["宁夏银川", "宁夏固原", "宁夏吴忠", "宁夏中卫", "陕西西安"][place % 5] }
  var politics: String { ["中共党员", "群众", "民盟盟员"][place % 3] }
  private var isPostgraduate: Bool { year <= 1990 && place % 2 == 1 }
  var education: String { isPostgraduate ? "研究生" : "大学本科" }
  var degree: String { isPostgraduate ? "硕士" : "学士" }
  var graduated: String { "\(year + (isPostgraduate ? 26 : 22)).07" }
  /// Of the levels 正高级, 副高级, 中级, 初级, counted from 0.
  var level: Int {
    if year <= 1975 { return place % 2 }
    return year <= 1984 ? 1 : year <= 1990 ? 2 : 3
  }
  var title: String { ["正高级工程师", "高级工程师", "工程师", "助理工程师"][level] }
  var grade: String { ["高", "中", "一般"][place % 3] }
  var performance: String { ["优秀", "良好"][place % 2] }

  /// The name in a return.
  func name(in number: Int) -> String {
    let seed = number &* 7919 &+ place &* 104_729
    let surname = Self.surnames[seed % Self.surnames.count]
    let first = Self.given[seed / 31 % Self.given.count]
    return "\(surname)\(first)\(Self.given[(seed / 1009 + place) % Self.given.count])"
  }

  /// An identity number that nobody has, for its sequence code is one of 900 to 995, and that no
  /// other person of any return has.
  func identity(in number: Int) -> String {
    // Of those born in one year and of one sex there are four at most in a return.
    var rest = number % Self.returns * 4 + place / 60
    let day = Self.days[rest % 365]
    rest /= 365
    // Not 900, which with the check character 0 would look like a number that was cut.
    let sequence = 902 + rest % 47 * 2 + (isMale ? 1 : 0)
    let area = Self.areas[rest / 47 % Self.areas.count]
    let digits = Array("\(area)\(year)\(day)\(sequence)".utf8)
    // GB 11643-1999.
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return String(decoding: digits + [Array("10X98765432".utf8)[sum % 11]], as: UTF8.self)
  }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
