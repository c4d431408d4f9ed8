import XLSX

@testable import DOCX

/// Documents for tests.
enum DocumentSample {
  /// Text that nobody means well with.
  static let hostile =
    "<script>&amp;\u{202E}txt.exe\u{0}\u{1B}[31m\u{FFFE}\"'=cmd|' /C calc'!A0 _x0041_ ]]>"
  /// What is left of it.
  static let tamed = "<script>&amp;txt.exe[31m\"'=cmd|' /C calc'!A0 _x0041_ ]]>"
  /// A name of 500 characters, half of them without a place to break.
  static let long =
    String(
      String(repeating: "某某某科技有限责任公司", count: 23).prefix(250)) + String(repeating: "W", count: 250)

  static let regions = ["银川", "石嘴山", "吴忠", "中卫", "固原", "区直"]

  static func chart(_ kind: Chart.Kind) -> Chart {
    var chart = Chart(
      kind, title: "各地区职称结构", categories: regions,
      series: [
        ("高级", [86, 31, 24, 12, 9, 140]), ("中级", [120, 64, 58, nil, 22, 310]),
        ("初级", [200, 91, 87, 40, 31, 205]),
      ])
    chart.labels = .values
    return chart
  }

  static let pyramid = Chart(
    .pyramid, categories: ["35岁以下", "36—45岁", "46—55岁", "56岁以上"],
    series: [("男", [-86, -131, -90, -40]), ("女", [74, 120, 52, 8])])

  static let ring = Chart(
    .doughnut, categories: ["正高级", "副高级", "中级", "初级"],
    series: [("人数", [86, 331, 1203, 2404])])

  /// A table of two header rows with cells that cover others.
  static let table = Document.Table(
    caption: "各地区专业技术人员职称结构",
    columns: [Document.Column(width: 2)]
      + Array(repeating: Document.Column(alignment: .trailing), count: 4),
    header: [
      [
        Document.Cell("地区", rows: 2), Document.Cell("职称", columns: 3),
        Document.Cell("合计", rows: 2),
      ],
      ["高级", "中级", "初级"],
    ],
    rows: regions.map { ["\($0)", "1,086", "2,120", "3,200", "6,406"] } + [
      .total(["合计", "6,516", "12,720", "19,200", "38,436"])
    ],
    note: "注：人数以2020年3月31日在册为准。")

  /// A document with everything.
  static func everything() -> Document {
    var document = Document(title: "人才盘点报告 <&>", creator: "某厅")
    document.titlePage = Document.TitlePage(
      title: "宁夏回族自治区制造业\n专业技术人才盘点报告", subtitle: "（2020年度）",
      lines: ["自治区某厅", "2020年6月"])
    document.contents = Document.Contents()
    document.append(.heading("一、总量", level: .first))
    document.append(.heading("（一）各地区", level: .second))
    document.append(
      .paragraph([
        "全区共有专业技术人员 12,345 人，其中高级职称 ", .bold("2,345"), " 人，占 ",
        .colored("19.0%", RGBColor(0xC00000)), "，比上年", .italic("增长"), "“较快”——见表1",
        .footnote("按单位报送的名册统计，<不含>劳务派遣人员。"), "。",
      ]))
    document.append(.paragraph([.placeholder("（此处填写结论）")]))
    document.append(.table(table))
    document.append(.paragraph("各地区人数悬殊。"))
    document.append(.figure(Document.Figure(chart(.bars(.stacked)), caption: "各地区职称结构")))
    document.append(.heading("1. 年龄", level: .third))
    document.append(.figure(Document.Figure(pyramid, caption: "年龄与性别", height: 70)))
    document.append(.figure(Document.Figure(ring, height: 60)))
    document.append(.pageBreak)
    document.append(.heading("二、\(hostile)", level: .first))
    document.append(.paragraph("单位：\(hostile)"))
    document.append(.paragraph("\(long)", style: .unindented))
    document.append(
      .table(
        Document.Table(
          caption: hostile, columns: [Document.Column(width: 1), Document.Column(width: 3)],
          header: [["单位", "说明"]],
          rows: (1...3).map { ["\(long)", "第\($0)行\t\(hostile)\n换行"] })))
    let strange = Chart(
      .bars(.clustered), categories: [long, hostile], series: [(hostile, [3, 4]), (long, [1, 2])])
    document.append(.figure(Document.Figure(strange, caption: long)))
    document.append(.paragraph("居中", style: .centered))
    document.append(.paragraph("某厅\n2020年6月30日", style: .trailing))
    document.append(.paragraph("附注的字小一些。", style: .note))
    document.beginSection(.landscape)
    document.append(.heading("三、名单", level: .first))
    let columns = Array(repeating: Document.Column(), count: 9)
    document.append(
      .table(
        Document.Table(
          caption: "推荐人选名单", columns: columns,
          header: [["序号", "单位", "姓名", "性别", "职称", "专业", "学历", "年龄", "备注"]],
          rows: (1...60).map {
            ["\($0)", "某某机械有限公司", "张三", "男", "高级工程师", "机械工程", "本科", "45", ""]
          })))
    document.beginSection(.portrait)
    document.append(.heading("四、问题与建议", level: .first))
    for number in 1...12 {
      document.append(.heading("（\(number)）\(number == 7 ? long : "小节")", level: .second))
      document.append(.paragraph("\(String(repeating: "人才总量不足，结构不尽合理，高层次人才偏少。", count: 9))"))
      document.append(.paragraph([.placeholder("（此处填写建议）")]))
    }
    document.append(.table(table))
    return document
  }
}
