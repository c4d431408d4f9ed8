import Testing
import XLSX

struct CellValueAccessTests {
  @Test("Each kind answers to its own name and to no other")
  func kinds() {
    let date = DateValue.day(year: 2024, month: 2, day: 29)
    let values: [CellValue] = [
      .string("1"), .number(1), .boolean(true), .error("#N/A"), .date(date),
    ]
    #expect(values.map(\.string) == ["1", nil, nil, nil, nil])
    #expect(values.map(\.number) == [nil, 1, nil, nil, nil])
    #expect(values.map(\.integer) == [nil, 1, nil, nil, nil])
    #expect(values.map(\.boolean) == [nil, nil, true, nil, nil])
    #expect(values.map(\.date) == [nil, nil, nil, nil, date])
    #expect(values.map(\.text) == ["1", "1", "TRUE", "#N/A", "2024-02-29"])
  }

  @Test(
    "A number is whole only if an Int holds it",
    arguments: [(0.5, nil), (-3, -3), (1e300, nil), (9_007_199_254_740_992, 9_007_199_254_740_992)]
      as [(Double, Int?)])
  func integers(_ number: Double, _ whole: Int?) {
    #expect(CellValue.number(number).integer == whole)
  }

  @Test(
    "A number's text has the fewest digits that give it again",
    arguments: [(3, "3"), (0.1, "0.1"), (-1.5, "-1.5"), (1e21, "1e+21")] as [(Double, String)])
  func numberTexts(_ number: Double, _ text: String) {
    #expect(CellValue.number(number).text == text)
  }
}
