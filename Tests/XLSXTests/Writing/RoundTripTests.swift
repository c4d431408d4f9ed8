import Testing

@testable import XLSX

/// What is written is what is read: by our own reader, over values made up at random.
struct RoundTripTests {
  private static let texts = [
    "王伟", " ", "=1+1", "换\n行\r\t", "<&>\"'", "_x0041_", "\u{1}\u{1F}",
    "\u{F9F7}", "😀", "-", "@x", "1e5", "640104199001019001", "]]>",
  ]

  @Test(arguments: [2, 5_000])
  func `values are read back as they were written`(rows: Int) throws {
    var generator = SystemRandomNumberGenerator()
    let workbook = WorkbookWriter()
    let sheets = [try workbook.addSheet("附件1"), try workbook.addSheet("附件2 'x")]
    var written: [[CellReference: CellValue]] = [[:], [:]]
    for number in 1...rows {
      for (index, sheet) in sheets.enumerated() where !number.isMultiple(of: index + 3) {
        try sheet.row(number) { row in
          for column in [1, 2, 3, 26, 70, 703] where Bool.random(using: &generator) {
            guard let value = Self.value(using: &generator) else { continue }
            row.set(column: column, CellContent(value))
            written[index][CellReference(row: number, column: column)] = value
          }
        }
      }
    }
    let reader = try WorkbookReader(bytes: workbook.bytes())
    #expect(reader.sheets.map(\.name) == sheets.map(\.name))
    for (index, entry) in reader.sheets.enumerated() {
      var read: [CellReference: CellValue] = [:]
      try reader.forEachRow(of: entry) { row in
        for cell in row.cells { read[cell.reference] = cell.value }
        return .next
      }
      for (place, value) in written[index] { #expect(read[place] == value, "\(place)") }
      #expect(read.count == written[index].count)
    }
  }

  private static func value(using generator: inout some RandomNumberGenerator) -> CellValue? {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      // Some texts come often and are shared, most come once.
      let text = texts.randomElement(using: &generator) ?? ""
      return .string(text + (Bool.random(using: &generator) ? "" : "\(generator.next() % 99_999)"))
    case 1: return .number(Double(Int.random(in: -999...999, using: &generator)))
    case 2:
      let number = Double(bitPattern: generator.next())
      return number.isFinite ? .number(number) : nil
    case 3: return .boolean(Bool.random(using: &generator))
    case 4: return .error("#N/A")
    default:
      let day = Int.random(in: 1...28, using: &generator)
      let year = Int.random(in: 1901...9998, using: &generator)
      return .date(
        .moment(
          year: year, month: Int.random(in: 1...12, using: &generator), day: day,
          time: .init(milliseconds: Int.random(in: 1..<86_400_000, using: &generator))))
    }
  }
}
