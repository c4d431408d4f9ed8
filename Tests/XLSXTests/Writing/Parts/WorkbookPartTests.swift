import Testing

@testable import XLSX

struct WorkbookPartTests {
  @Test func `sheets, names and the active tab are written`() {
    let part = WorkbookPart(
      sheets: [("附件1", .visible, "rId1"), ("选项", .veryHidden, "rId2")], activeSheet: 1,
      names: [
        DefinedName(name: "学历", formula: "'选项'!$A$1:$A$3", sheetIndex: nil, isHidden: false),
        DefinedName(
          name: "_xlnm._FilterDatabase", formula: "'附件1'!$A$2:$C$9", sheetIndex: 0, isHidden: true),
      ], dateSystem: .from1904, needsCalculation: true)
    let markup = part.markup().body
    #expect(
      markup.hasSuffix(
        joined(
          #"<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets>"#,
          #"<sheet name="附件1" sheetId="1" r:id="rId1"/>"#,
          #"<sheet name="选项" sheetId="2" state="veryHidden" r:id="rId2"/></sheets>"#,
          #"<definedNames><definedName name="学历">'选项'!$A$1:$A$3</definedName>"#,
          #"<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">"#,
          #"'附件1'!$A$2:$C$9</definedName></definedNames><calcPr fullCalcOnLoad="1"/>"#,
          "</workbook>")))
  }
}
