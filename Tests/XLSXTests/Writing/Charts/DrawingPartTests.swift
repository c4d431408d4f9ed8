import Testing

@testable import XLSX

struct DrawingPartTests {
  @Test func `charts lie over cells, each with a name, a number and words`() {
    let place = CellRange(rows: 2...18, columns: 5...12)
    let corner = CellRange(rows: 1_048_570...1_048_576, columns: 16_380...16_384)
    let charts = [place, corner].map { PlacedChart(chart: ChartSample.ring, place: $0) }
    let markup = DrawingPart(frames: [
      .init(chart: charts[0], relationship: "rId1", number: 4),
      .init(chart: charts[1], relationship: "rId2", number: 5),
    ]).markup().body
    #expect(
      markup.contains(
        joined(
          #"<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col>"#,
          "<xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>",
          "<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row>",
          #"<xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro="">"#,
          #"<xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 4" "#,
          #"descr="职称结构：银川、石嘴山、吴忠"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"#)))
    #expect(markup.contains(#"r:id="rId1"/>"#))
    #expect(markup.contains(#"<xdr:cNvPr id="3" name="图表 5""#))
    #expect(markup.contains("<xdr:to><xdr:col>16383</xdr:col>"), "there is no column behind it")
    #expect(markup.contains("<xdr:row>1048575</xdr:row>"))
  }
}
