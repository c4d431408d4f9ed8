public import XLSX

/// The rows of the roster: invented people, the same ones that the peers' programs write.
///
/// A row costs next to nothing to make, so that the time of a program is the time of its writer.
public struct RosterRows {
  /// What the cells of a roster hold.
  public enum Kind: String {
    /// Seventeen columns, of which all but the names and identity numbers repeat.
    case people
    /// The same, with the row's number behind each text, so that none repeats.
    case unique
    /// A number, thirteen columns of decimals with 15 to 17 digits, three texts.
    case decimals
  }

  /// The texts of the first row.
  public static let headers = [
    "序号", "地区", "姓名", "单位", "性别", "民族", "身份证号", "籍贯", "政治面貌", "最高学历",
    "学位", "毕业时间", "职称", "是否退休", "专业素质", "工作绩效", "岗位匹配度",
  ]

  private let names: [String]
  private let graduated = (0..<20).map { "20\($0 < 10 ? "0" : "")\($0).07" }
  private var state: UInt64 = 1

  /// Begins with the first person.
  public init() {
    let given = "伟芳娜敏静丽强磊军洋"
    names = "王李张刘陈杨黄赵".flatMap { surname in
      given.flatMap { first in given.map { "\(surname)\(first)\($0)" } }
    }
  }

  /// Writes the cells of a row into a row of the sheet.
  ///
  /// - Parameters:
  ///   - person: The person's number, counted from 0.
  ///   - kind: What the cells hold.
  ///   - row: Takes them.
  public mutating func write(_ person: Int, _ kind: Kind, into row: inout RowWriter) {
    row.append(.integer(person + 1))
    if kind == .decimals {
      for _ in 0..<13 { row.append(.number(decimal())) }
      for text in ["宁夏某单位有限公司", names[person % 800], "工程师"] { row.append(.string(text)) }
      return
    }
    let unit = "宁夏某单位有限公司"
    let texts = [
      unit, names[person % 800], unit, "男", "汉族", Self.identity(person), "宁夏银川", "中共党员",
      "大学本科", "学士", graduated[person % 20], "工程师", "否", "高", "优秀", "高",
    ]
    let suffix = kind == .unique ? String(person) : ""
    for text in texts { row.append(.string(kind == .unique ? text + suffix : text)) }
  }

  /// An identity number that nobody has: its sequence code is one of 900 to 995.
  private static func identity(_ person: Int) -> String {
    let day = person % 28 + 1
    let month = person / 28 % 12 + 1
    let year = 1960 + person / 336 % 40
    let sequence = 900 + person / 13_440 % 96
    var digits: [UInt8] = [54, 52, 48, 49, 48, 52]
    digits.reserveCapacity(18)
    for (number, width) in [(year, 1000), (month, 10), (day, 10), (sequence, 100)] {
      var unit = width
      while unit > 0 {
        digits.append(UInt8(48 + number / unit % 10))
        unit /= 10
      }
    }
    digits.append(UInt8(ascii: "X"))
    return String(decoding: digits, as: UTF8.self)
  }

  /// A number between 0 and 1000000 with all the digits that a `Double` has.
  private mutating func decimal() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992 * 1_000_000
  }

  /// A workbook with the roster as its only sheet.
  ///
  /// - Parameters:
  ///   - rows: How many rows it has, the headers among them.
  ///   - kind: What the cells hold.
  ///   - level: zlib's level.
  /// - Returns: The workbook, yet to be written.
  /// - Throws: What `XLSX` throws.
  public static func workbook(
    rows: Int, _ kind: Kind, level: Int
  ) throws(WorkbookError) -> WorkbookWriter {
    let options = WorkbookOptions(compression: CompressionLevel(rawValue: level))
    let workbook = WorkbookWriter(options: options)
    let sheet = try workbook.addSheet("附件1")
    try sheet.append(headers.map { .string($0) })
    var people = RosterRows()
    for person in 0..<(rows - 1) {
      try sheet.row { row in people.write(person, kind, into: &row) }
    }
    return workbook
  }
}
