import Foundation
import Testing

@testable import XLSX

struct ChartPartTests {
  /// What tells a kind of bars in the markup.
  struct Bars: Sendable, CustomTestStringConvertible {
    let chart: Chart
    let beginning: String
    let end: String
    let category: String
    let value: String

    var testDescription: String { "\(chart.kind)" }
  }

  private static let bars = [
    Bars(
      chart: ChartSample.chart(.columns(.clustered)),
      beginning: #"<c:barDir val="col"/><c:grouping val="clustered"/>"#,
      end: #"<c:gapWidth val="70"/><c:overlap val="0"/>"#,
      category: #"<c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>"#,
      value: #"<c:crosses val="autoZero"/>"#),
    Bars(
      chart: ChartSample.chart(.bars(.clustered)),
      beginning: #"<c:barDir val="bar"/><c:grouping val="clustered"/>"#,
      end: #"<c:gapWidth val="70"/><c:overlap val="0"/>"#,
      category: #"<c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>"#,
      value: #"<c:crosses val="max"/>"#),
    Bars(
      chart: ChartSample.chart(.bars(.stacked)),
      beginning: #"<c:barDir val="bar"/><c:grouping val="stacked"/>"#,
      end: #"<c:gapWidth val="55"/><c:overlap val="100"/>"#,
      category: #"<c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>"#,
      value: #"<c:numFmt formatCode="General" sourceLinked="0"/>"#),
    Bars(
      chart: ChartSample.chart(.columns(.percentStacked)),
      beginning: #"<c:barDir val="col"/><c:grouping val="percentStacked"/>"#,
      end: #"<c:gapWidth val="55"/><c:overlap val="100"/>"#,
      category: #"<c:axPos val="b"/>"#,
      value: #"<c:numFmt formatCode="0%" sourceLinked="0"/>"#),
    Bars(
      chart: ChartSample.pyramid,
      beginning: #"<c:barDir val="bar"/><c:grouping val="stacked"/>"#,
      end: #"<c:gapWidth val="15"/><c:overlap val="100"/>"#,
      category: #"<c:tickLblPos val="low"/>"#,
      value: #"<c:numFmt formatCode="0;0" sourceLinked="0"/>"#),
    Bars(
      chart: ChartSample.chart(.progress),
      beginning: #"<c:barDir val="bar"/><c:grouping val="percentStacked"/>"#,
      end: #"<c:gapWidth val="45"/><c:overlap val="100"/>"#,
      category: #"<c:orientation val="maxMin"/>"#,
      value: #"<c:max val="1"/><c:min val="0"/>"#),
  ]

  @Test(arguments: bars)
  func `bars lie or stand together as their kind says`(_ bars: Bars) throws {
    let plot = try #require(bars.chart.element("c:barChart"))
    #expect(plot.hasPrefix(bars.beginning + #"<c:varyColors val="0"/><c:ser>"#))
    #expect(plot.hasSuffix(bars.end + #"<c:axId val="1"/><c:axId val="2"/>"#))
    #expect(plot.contains(#"<c:invertIfNegative val="0"/>"#))
    let category = try #require(bars.chart.element("c:catAx"))
    #expect(category.contains(bars.category))
    let value = try #require(bars.chart.element("c:valAx"))
    #expect(value.contains(bars.value))
  }

  @Test func `a series has its cells and what they hold`() throws {
    let chart = ChartSample.chart(
      .columns(.clustered), [("A<1", [1.5, nil, -3])], categories: ["甲", "", "丙 & 丁"])
    let series = try #require(chart.element("c:ser"))
    #expect(
      series.hasPrefix(
        joined(
          #"<c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'总量'!$B$1</c:f><c:strCache>"#,
          #"<c:ptCount val="1"/><c:pt idx="0"><c:v>A&lt;1</c:v></c:pt></c:strCache></c:strRef></c:tx>"#
        )))
    #expect(
      series.hasSuffix(
        joined(
          #"<c:cat><c:strRef><c:f>'总量'!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>"#,
          #"<c:pt idx="0"><c:v>甲</c:v></c:pt><c:pt idx="2"><c:v>丙 &amp; 丁</c:v></c:pt>"#,
          #"</c:strCache></c:strRef></c:cat>"#,
          #"<c:val><c:numRef><c:f>'总量'!$B$2:$B$4</c:f><c:numCache><c:formatCode>General"#,
          #"</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1.5</c:v></c:pt>"#,
          #"<c:pt idx="2"><c:v>-3</c:v></c:pt></c:numCache></c:numRef></c:val>"#)))
  }

  @Test func `a doughnut has a colour for each slice, and no axes`() throws {
    var chart = ChartSample.ring
    chart.labels = .shares
    let ring = try #require(chart.element("c:doughnutChart"))
    #expect(ring.components(separatedBy: "<c:dPt>").count == 4)
    #expect(ring.contains(#"<c:idx val="2"/><c:delete val="1"/>"#), "3 of 120 has no room")
    #expect(ring.contains(#"<c:showPercent val="1"/>"#))
    #expect(!ring.contains("c:dLblPos"), "Excel would call the file damaged")
    #expect(ring.hasSuffix(#"<c:firstSliceAng val="0"/><c:holeSize val="55"/>"#))
    #expect(chart.element("c:catAx") == nil && chart.element("c:valAx") == nil)
    #expect(chart.element("c:legend")?.hasPrefix(#"<c:legendPos val="r"/>"#) == true)
  }

  @Test func `a pyramid reaches equally far to both sides`() throws {
    let axis = try #require(ChartSample.pyramid.element("c:valAx"))
    #expect(axis.contains(#"<c:max val="100"/><c:min val="-100"/>"#))
    #expect(axis.hasSuffix(#"<c:majorUnit val="20"/>"#))
    let category = try #require(ChartSample.pyramid.element("c:catAx"))
    #expect(category.contains(#"<c:orientation val="minMax"/>"#), "the youngest are at the bottom")
  }

  @Test func `hidden cells are drawn where that is asked for`() {
    var chart = ChartSample.ring
    #expect(chart.markup.contains(#"<c:plotVisOnly val="1"/>"#))
    chart.drawsHiddenCells = true
    #expect(chart.markup.contains(#"<c:plotVisOnly val="0"/>"#))
  }

  @Test func `lines have marks that differ`() throws {
    let plot = try #require(ChartSample.chart(.lines).element("c:lineChart"))
    #expect(plot.hasPrefix(#"<c:grouping val="standard"/><c:varyColors val="0"/>"#))
    #expect(plot.contains(#"<c:symbol val="circle"/>"#))
    #expect(plot.contains(#"<c:symbol val="square"/>"#))
    #expect(plot.hasSuffix(#"<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/>"#))
  }

  @Test func `text has its typeface in both scripts`() throws {
    var chart = ChartSample.chart(.columns(.clustered))
    chart.title = "第一行\n<第二行>"
    chart.titleFont = CellStyle.Font(name: "黑体", size: 12.5, color: RGBColor(0xC00000))
    let title = try #require(chart.element("c:title"))
    #expect(title.contains("<a:t>第一行</a:t></a:r></a:p><a:p>"))
    #expect(title.contains("<a:t>&lt;第二行&gt;</a:t>"))
    #expect(
      title.contains(
        joined(
          #"<a:rPr lang="zh-CN" altLang="en-US" sz="1250" b="0" i="0"><a:solidFill>"#,
          #"<a:srgbClr val="C00000"/></a:solidFill><a:latin typeface="黑体"/>"#,
          #"<a:ea typeface="黑体"/><a:cs typeface="黑体"/></a:rPr>"#)))
    #expect(chart.markup.contains(#"<c:autoTitleDeleted val="0"/>"#))
    chart.title = nil
    #expect(chart.element("c:title") == nil)
    #expect(chart.markup.contains(#"<c:autoTitleDeleted val="1"/>"#))
  }

  @Test(arguments: [
    ("人数", #"<a:bodyPr rot="0" vert="wordArtVert"/>"#),
    ("人数（人）", #"<a:bodyPr rot="-5400000" vert="horz"/>"#),
  ])
  func `an upright axis has its title beside it`(title: String, body: String) throws {
    var chart = ChartSample.chart(.columns(.stacked))
    chart.valueAxis = Chart.Axis(
      title: title, format: .custom("#,##0"), bounds: 0...250, showsGrid: false, isHidden: true)
    let axis = try #require(chart.element("c:valAx"))
    #expect(axis.contains(body))
    #expect(axis.contains(#"<c:max val="250"/><c:min val="0"/></c:scaling><c:delete val="1"/>"#))
    #expect(axis.contains(##"<c:numFmt formatCode="#,##0" sourceLinked="0"/>"##))
    #expect(!axis.contains("c:majorGridlines"))
  }

  @Test(arguments: [
    (Chart.Kind.columns(.clustered), "outEnd"), (.bars(.stacked), "ctr"), (.lines, "t"),
    (.progress, "ctr"),
  ])
  func `labels stand where their kind of chart knows a place`(
    kind: Chart.Kind, position: String
  ) throws {
    var chart = ChartSample.chart(kind)
    #expect(chart.element("c:dLbls") == nil)
    chart.labels = .values
    chart.labelFormat = .custom("0人")
    let labels = try #require(chart.element("c:dLbls"))
    #expect(labels.contains(#"<c:dLblPos val="\#(position)"/>"#))
    #expect(labels.contains(#"<c:numFmt formatCode="0人" sourceLinked="0"/>"#))
    #expect(labels.contains(#"<c:showVal val="1"/>"#))
  }

  @Test(arguments: [
    (Chart.Legend.automatic, Optional("b")), (.top, "t"), (.bottom, "b"), (.left, "l"),
    (.right, "r"),
    (.hidden, nil),
  ])
  func `the legend stands where it is asked for`(legend: Chart.Legend, position: String?) {
    var chart = ChartSample.chart(.lines)
    chart.legend = legend
    let beginning = position.map { #"<c:legendPos val="\#($0)"/>"# }
    #expect(chart.element("c:legend").map { String($0.prefix(22)) } == beginning)
    let single = ChartSample.chart(.columns(.clustered), [("高级", [1, 2, 3])])
    #expect(single.element("c:legend") == nil, "the title says what a single series is")
  }

  @Test func `a chart outside a workbook says where its cells are`() {
    let outside = ChartPart(chart: ChartSample.ring, workbook: "rId3").markup().body
    #expect(
      outside.hasSuffix(
        joined(
          #"</c:txPr><c:externalData r:id="rId3"><c:autoUpdate val="0"/></c:externalData>"#,
          "</c:chartSpace>")))
    #expect(outside.contains("xmlns:r="))
    #expect(!ChartSample.ring.markup.contains("xmlns:r="))
    #expect(!ChartSample.ring.markup.contains("externalData"))
  }
}
