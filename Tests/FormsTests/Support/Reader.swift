import Templates

@testable import Forms

/// A campaign with two lists and no forms, and columns that refer to them.
enum Reader {
  static let entries = EntryReader(campaign)

  /// Reads a value as a column of a kind.
  static func read(_ raw: RawValue, as kind: ColumnKind) -> Reading {
    entries.read(raw, as: column(kind))
  }

  /// Reads a text as a column of a kind.
  static func read(_ text: String, as kind: ColumnKind) -> Reading {
    read(.text(text), as: kind)
  }

  /// Reads a number as a column of a kind, with the digits that a file would have.
  static func read(_ number: Double, _ digits: String, as kind: ColumnKind) -> Reading {
    read(.number(number, digits: digits), as: kind)
  }

  private static let mark = SourceMark(file: "test", line: 1, column: 1)

  private static func column(_ kind: ColumnKind) -> Column {
    Column(
      id: "cell", header: "格", group: nil, aliases: [], kind: kind, isRequired: false, width: 10,
      prompt: nil, fillsDown: false, prefill: nil, sumOf: [], rules: [], mark: mark)
  }

  static let education = CodeList(
    id: "education", values: ["研究生", "大学本科", "高中（职高、技校）", "回族"], tolerated: ["博士后"],
    synonyms: [
      "本科": .init(value: "大学本科"), "大学": .init(value: "大学本科", severity: .notice),
      "维族": .init(value: "回族"),
    ],
    ambiguous: ["大专或中专"], optionalSuffixes: ["族"], mark: mark)

  static let titles = TitleList(
    id: "titles", levels: ["正高级", "副高级", "中级", "初级", "其他"],
    titles: [
      "正高级工程师": .init(title: "正高级工程师", level: "正高级"),
      "高级工程师": .init(title: "高级工程师", level: "副高级"),
      "教授级高级工程师": .init(title: "正高级工程师", level: "正高级"),
      "高工": .init(title: "高级工程师", level: "副高级"),
      "副高": .init(title: "副高级", level: "副高级"),
      "正高": .init(title: "正高级", level: "正高级"),
      "工程师": .init(title: "工程师", level: "中级"),
      "中级": .init(title: "中级", level: "中级"),
      "高级经济师": .init(title: "高级经济师", level: "副高级"),
      "一级建造师": .init(title: "一级建造师", level: "其他", isOtherQualification: true),
      "无": .init(title: "无", level: "其他"),
    ],
    ambiguous: ["高级"], mark: mark)

  private static let campaign = Campaign(
    id: "test", version: "1", title: "", issuer: "", issued: day("2020-06-28"),
    deadline: day("2020-07-10"), referenceDate: day("2020-06-30"), instructions: [], recipient: [],
    regions: [], series: [], codeLists: ["education": education],
    titleLists: ["titles": titles], forms: [], rules: [:], glossary: nil,
    tables: ReferenceTables(store: .embedded))

  private static func day(_ text: String) -> CalendarDate {
    guard let day = CalendarDate(iso: text) else { preconditionFailure("\(text) is no day") }
    return day
  }
}
