import Testing

@testable import XLSX

@Suite struct FormulaShiftTests {
  /// From B2 to D5: two columns to the right, three rows down.
  static let cases: [(formula: String, moved: String)] = [
    ("A1", "C4"), ("$A1", "$A4"), ("A$1", "C$1"), ("$A$1", "$A$1"), ("a1+AA10", "C4+AC13"),
    ("SUM(A1:B2)", "SUM(C4:D5)"), ("SUM(A:B,$C:D,1:2,$1:2)", "SUM(C:D,$C:F,4:5,$1:5)"),
    ("\"A1\"&A1&\"a \"\"A1\"\"\"", "\"A1\"&C4&\"a \"\"A1\"\"\""),
    ("'A1 年''A1'!A1", "'A1 年''A1'!C4"), ("A1!A1+Q1:Q4!A1:B2", "A1!C4+Q1:Q4!C4:D5"),
    ("LOG10(A1)+ATAN2(A1,B1)", "LOG10(C4)+ATAN2(C4,D4)"), ("1E5+1.5E3*A1", "1E5+1.5E3*C4"),
    ("名册[年龄]+Table1[[#This Row],[A1]]", "名册[年龄]+Table1[[#This Row],[A1]]"),
    ("[1]A1!A1", "[1]A1!C4"), ("#REF!+#N/A+#DIV/0!+A1", "#REF!+#N/A+#DIV/0!+C4"),
    ("_xlfn.SINGLE(A1)", "_xlfn.SINGLE(C4)"), ("A1_x+甲A1+A1.b", "A1_x+甲A1+A1.b"),
    ("XFD1", "#REF!"), ("A1048576", "#REF!"), ("XFD:XFD", "#REF!"), ("XFE1+A0", "XFE1+A0"),
    ("TRUE+ABC", "TRUE+ABC"), ("A1:INDEX(B:B,2)", "C4:INDEX(D:D,2)"), ("A1#", "C4#"),
    ("$", "$"), ("\"open", "\"open"), ("[open", "[open"), ("A1:", "C4:"), ("", ""),
  ]

  @Test("Relative references move, nothing else", arguments: cases)
  func moved(_ formula: String, _ moved: String) {
    let shift = FormulaShift(
      from: CellReference(row: 2, column: 2), to: CellReference(row: 5, column: 4))
    #expect(shift.moved(formula) == moved)
  }

  @Test("Up and to the left, off the worksheet too")
  func back() {
    let shift = FormulaShift(
      from: CellReference(row: 5, column: 4), to: CellReference(row: 2, column: 2))
    #expect(shift.moved("D5-$C4+C3:C4") == "B2-$C1+#REF!:A1")
  }
}
