import Testing

@testable import XLSX

@Suite struct FormatCodeTests {
  @Test(
    "A code says what becomes of a number",
    arguments: [
      ("General", FormatCode.Nature.number),
      ("GENERAL", .number),
      ("0.00E+00", .number),
      ("#,##0 \"days\"", .number),
      ("0\\d", .number),
      ("_d0", .number),
      ("*d0", .number),
      ("[Red]0;[Blue]yyyy", .number),
      ("[$-804]0", .number),
      ("[DBNum1]0", .number),
      ("yyyy\"年\"m\"月\"", .date),
      ("[$-804]yyyy\"年\"m\"月\"d\"日\"", .date),
      ("[DBNum1]yyyy年m月", .date),
      ("上午/下午h\"时\"", .date),
      ("yyyy\\-mm\\-dd;@", .date),
      ("mm:ss", .date),
      ("[h]:mm", .duration),
      ("[Red][HH]:mm", .duration),
      ("[mm]:ss.000", .duration),
      ("@", .text),
      ("", .number),
      ("\"open", .number),
      ("[open", .number),
      ("\\", .number),
    ])
  func nature(_ code: String, _ expected: FormatCode.Nature) {
    #expect(FormatCode(code).nature == expected, "\(code)")
  }

  @Test("The built-in dates are dates, those of Chinese editions too")
  func builtInDates() {
    let dates = Array(14...22) + Array(27...36) + [45, 47] + Array(50...58)
    for id in 0...200 where id != 46 && id != 49 {
      let expected: FormatCode.Nature = dates.contains(id) ? .date : .number
      #expect(FormatCode.builtIn(id).nature == expected, "numFmtId \(id)")
    }
    #expect(FormatCode.builtIn(46).nature == .duration)
    #expect(FormatCode.builtIn(49).nature == .text)
  }
}
