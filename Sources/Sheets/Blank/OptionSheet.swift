internal import Forms
internal import XLSX

/// The hidden sheet with the options of all dropdowns, a list a column, each under a defined name.
///
/// Lists written into the rule itself end at 255 UTF-16 units (Excel's limit), which Chinese
/// options soon pass; a name also works in every version of WPS.
struct OptionSheet {
  /// The sheet's name.
  static let name = "选项"
  private(set) var lists: [(id: String, values: [String])] = []

  /// Collects the lists that a campaign's columns name, each once, in the order of the forms.
  init(_ campaign: Campaign, forms: [Form]) {
    for column in forms.flatMap(\.columns) {
      let id: String
      let values: [String]
      switch column.kind {
      case .code(let list):
        id = list
        values = campaign.codeLists[list]?.values ?? []
      case .title(let list):
        id = list
        values = campaign.titleLists[list].map(Self.titles) ?? []
      default: continue
      }
      if !values.isEmpty, !lists.contains(where: { $0.id == id }) { lists.append((id, values)) }
    }
  }

  /// The titles a dropdown offers: proper ones, from the highest level to the lowest.
  private static func titles(of list: TitleList) -> [String] {
    var seen: Set<String> = []
    let entries = list.titles.values
      .filter { !$0.isOtherQualification }
      .sorted { ($0.title.count, $0.title) < ($1.title.count, $1.title) }
    return list.levels.flatMap { level in
      entries.filter { $0.level == level && seen.insert($0.title).inserted }.map(\.title)
    }
  }

  /// The defined name of a list, if it is among those collected.
  func definedName(of id: String) -> String? {
    lists.contains { $0.id == id } ? Self.definedName(id) : nil
  }

  private static func definedName(_ id: String) -> String {
    "options." + String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// Writes the sheet and defines the names.
  func write(to workbook: WorkbookWriter) throws(WorkbookError) {
    guard !lists.isEmpty else { return }
    let sheet = try workbook.addSheet(Self.name, options: SheetOptions(visibility: .hidden))
    for index in 0..<(lists.map(\.values.count).max() ?? 0) {
      try sheet.append(
        lists.map { index < $0.values.count ? .string($0.values[index]) : .empty })
    }
    for (column, list) in lists.enumerated() {
      let range = CellRange(rows: 1...list.values.count, columns: column + 1...column + 1)
      try workbook.define(
        name: Self.definedName(list.id), formula: "\(Self.name)!\(range.absolute)")
    }
  }
}
