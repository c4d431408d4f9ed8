internal import Forms

/// How many units of each region have returned something, as a table of figures (报送进度).
struct UnitProgress {
  /// What the sheet is called.
  static let sheetName = "报送进度"
  /// The section with the table.
  let section: FigureSection

  /// Counts units.
  ///
  /// - Parameters:
  ///   - units: The units of the register, a region's own return not among them.
  ///   - campaign: The campaign, whose regions come in their order.
  init(_ units: [UnitStatus], _ campaign: Campaign) {
    var table = FigureTable(
      id: "progress", title: "各地区报送进度", base: "单位名册所列单位",
      definition: "收到该单位任何一份材料的为已报，经地区汇总表报送的也为已报", unit: "个", stubs: ["地区"],
      columns: [
        FigureColumn(key: "expected", label: "应报单位"),
        FigureColumn(key: "returned", label: "已报"),
        FigureColumn(key: "passed", label: "其中无错误"),
        FigureColumn(key: "silent", label: "未报"),
        FigureColumn(key: "rate", label: "报送率"),
      ], rows: [], chart: FigureChartKind.progress.rawValue, drawn: ["returned", "silent"])
    let byRegion = Dictionary(grouping: units) { $0.origin.region ?? "" }
    let known = campaign.regions.map(\.name).filter { byRegion[$0] != nil }
    for region in known + Set(byRegion.keys).subtracting(known).sorted() {
      let own = byRegion[region, default: []]
      let silent = own.count { $0.state == .silent }
      Self.add(
        region.isEmpty ? "未定地区" : region, key: region.isEmpty ? "unknown" : region,
        [own.count, own.count - silent, own.count { $0.state == .passed }, silent], to: &table)
    }
    let total = table.rows.count
    Self.add("合计", key: "total", [0, 0, 0, 0], to: &table)
    table.rows[total].isTotal = true
    for column in 0..<3 where total > 0 {
      table.derive(
        .sum((0..<total).map { FigurePosition($0, column) }), at: FigurePosition(total, column))
    }
    for row in 0...total {
      let (expected, returned) = (FigurePosition(row, 0), FigurePosition(row, 1))
      table.derive(.difference(expected, minus: [returned]), at: FigurePosition(row, 3))
      table.derive(.ratio(returned, of: expected), at: FigurePosition(row, 4))
    }
    section = FigureSection(title: Self.sheetName, summary: "各地区应报、已报、未报单位数", tables: [table])
  }

  private static func add(
    _ label: String, key: String, _ counts: [Int], to table: inout FigureTable
  ) {
    table.rows.append(
      FigureRow(
        key: key, labels: [label],
        cells: counts.map { FigureCell(.count($0)) } + [FigureCell(.share(0))]))
  }
}
