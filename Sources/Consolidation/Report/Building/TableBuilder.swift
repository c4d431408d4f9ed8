internal import Forms

/// Makes what a report shows of a table of figures.
struct TableBuilder {
  let table: FigureTable
  let plan: ReportPart.Table

  /// With more columns, those of labels among them, the shares beside single ones are left out: no
  /// page that stands upright takes them.
  private static let mostColumns = 9

  /// The table, and its chart if it has one.
  var blocks: [ReportBlock] {
    let shown = ReportBlock.table(reportTable)
    guard let chart = ChartBuilder(table, plan)?.chart else { return [shown] }
    return [.chart(chart), shown]
  }

  private var columns: [Int] {
    if let keys = plan.columns {
      return keys.compactMap { key in table.columns.firstIndex { $0.key == key } }
    }
    let all = Array(table.columns.indices)
    guard table.stubs.count + all.count > Self.mostColumns else { return all }
    return all.filter { index in
      !table.columns[index].isShare || table.columns[index].key == "total-share"
    }
  }

  /// The lines that are shown, and how many are not.
  private var lines: (shown: [FigureRow], rest: Int) {
    guard let most = plan.lines else { return (table.rows, 0) }
    let count = table.rows.count { !$0.isTotal }
    guard count > most else { return (table.rows, 0) }
    var left = most
    let shown = table.rows.filter { row in
      if row.isTotal { return true }
      left -= 1
      return left >= 0
    }
    return (shown, count - most)
  }

  private var reportTable: ReportTable {
    let columns = columns
    let (rows, rest) = lines
    var note = "单位：\(table.unit)。基数：\(table.base)。"
    if !table.definition.isEmpty { note += "口径：\(table.definition)。" }
    if rest > 0 { note += "另有 \(rest) 项未列出，计入合计，全部见汇总表。" }
    return ReportTable(
      id: table.id, title: table.title, note: note, stubs: table.stubs,
      columns: heads(of: columns),
      rows: rows.map { row in
        ReportTable.Row(
          labels: row.labels,
          cells: columns.map { index in
            ReportTable.Cell(
              figure: "\(table.id)/\(row.key)/\(table.columns[index].key)",
              text: FigureText.cell(row.cells[index].value))
          }, isTotal: row.isTotal)
      })
  }

  /// The headers: where a group has one column left, it bears the group's name.
  private func heads(of columns: [Int]) -> [ReportTable.Column] {
    columns.map { index in
      let column = table.columns[index]
      guard let group = column.group else {
        return ReportTable.Column(label: column.label, group: nil)
      }
      let isAlone = columns.count { table.columns[$0].group == group } == 1
      return isAlone
        ? ReportTable.Column(label: group, group: nil)
        : ReportTable.Column(label: column.label, group: group)
    }
  }
}

extension FigureColumn {
  /// Whether it holds the shares that belong to the column before it.
  var isShare: Bool { key.hasSuffix("-share") }
}
