import TestSupport
import Testing
import XLSX

/// What `Charts.md` and the comment of `Chart` show.
struct ChartsExamples {
  @Test func charts() throws {
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("总量")
    try sheet.append(["地区", "高级", "中级"])
    try sheet.append(["银川", 86, 120])
    try sheet.append(["石嘴山", 31, 64])
    try sheet.append(["吴忠", 24, 58])
    try stacked(on: sheet)
    try clustered(on: sheet)
    try pyramid(in: workbook)
    try progress(in: workbook)
    #expect(try workbook.bytes().count > 5000)
  }

  func stacked(on sheet: WorksheetWriter) throws {
    let regions = ["银川", "石嘴山", "吴忠"]
    var chart = Chart(
      .bars(.stacked), title: "各地区职称结构",
      categories: .down(regions, from: CellReference(row: 2, column: 1), of: "总量"),
      series: [
        Chart.Series(
          name: .one("高级", at: CellReference(row: 1, column: 2), of: "总量"),
          values: .down([86, 31, 24], from: CellReference(row: 2, column: 2), of: "总量")),
        Chart.Series(
          name: .one("中级", at: CellReference(row: 1, column: 3), of: "总量"),
          values: .down([120, 64, 58], from: CellReference(row: 2, column: 3), of: "总量")),
      ])
    chart.labels = .values
    try sheet.addChart(chart, at: CellRange(rows: 2...18, columns: 5...12))
  }

  func clustered(on sheet: WorksheetWriter) throws {
    var chart = Chart(
      .columns(.clustered), title: "各地区高级职称人数",
      categories: .down(
        ["银川", "石嘴山", "吴忠"], from: CellReference(row: 2, column: 1), of: sheet.name),
      series: [
        Chart.Series(
          name: .one("高级", at: CellReference(row: 1, column: 2), of: sheet.name),
          values: .down([86, 31, 24], from: CellReference(row: 2, column: 2), of: sheet.name))
      ])
    chart.labels = .values
    chart.valueAxis = Chart.Axis(title: "人数", format: .integer, bounds: 0...100)
    chart.legend = .hidden
    chart.gapWidth = 40
    chart.font = CellStyle.Font(name: "微软雅黑", size: 9)
    chart.alternativeText = "银川86人，石嘴山31人，吴忠24人"
    try sheet.addChart(chart, at: CellRange(rows: 20...36, columns: 5...12))
  }

  func pyramid(in workbook: WorkbookWriter) throws {
    let sheet = try workbook.addSheet("年龄")
    let unsigned = workbook.style(CellStyle(numberFormat: .custom("0;0")))
    let ages = ["35及以下", "36–50", "51及以上"]
    let men = [310.0, 504, 288]
    let women = [280.0, 421, 111]
    try sheet.append(["年龄段", "男", "女"])
    for (index, age) in ages.enumerated() {
      try sheet.row { row in
        row.append(.string(age))
        row.append(.number(-men[index]), style: unsigned)
        row.append(.number(women[index]), style: unsigned)
      }
    }
    let pyramid = Chart(
      .pyramid, title: "年龄金字塔",
      categories: .down(ages, from: CellReference(row: 2, column: 1), of: "年龄"),
      series: [
        Chart.Series(
          name: .one("男", at: CellReference(row: 1, column: 2), of: "年龄"),
          values: .down(men.map { -$0 }, from: CellReference(row: 2, column: 2), of: "年龄")),
        Chart.Series(
          name: .one("女", at: CellReference(row: 1, column: 3), of: "年龄"),
          values: .down(women, from: CellReference(row: 2, column: 3), of: "年龄")),
      ])
    try sheet.addChart(pyramid, at: CellRange(rows: 7...24, columns: 1...8))
  }

  func progress(in workbook: WorkbookWriter) throws {
    let sheet = try workbook.addSheet("报送")
    try sheet.append(["", "银川", "吴忠"])
    try sheet.append(["已报", 42, 22])
    try sheet.append(["未报", 8, 22])
    let progress = Chart(
      .progress, title: "报送进度",
      categories: .across(["银川", "吴忠"], from: CellReference(row: 1, column: 2), of: "报送"),
      series: [
        Chart.Series(
          name: .one("已报", at: CellReference(row: 2, column: 1), of: "报送"),
          values: .across([42, 22], from: CellReference(row: 2, column: 2), of: "报送")),
        Chart.Series(
          name: .one("未报", at: CellReference(row: 3, column: 1), of: "报送"),
          values: .across([8, 22], from: CellReference(row: 3, column: 2), of: "报送")),
      ])
    try sheet.addChart(progress, at: CellRange(rows: 5...14, columns: 1...8))
  }
}
