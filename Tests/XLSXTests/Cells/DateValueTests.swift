import Testing

@testable import XLSX

@Suite struct DateValueTests {
  @Test(
    "A serial number is a day of its system",
    arguments: [
      (1.0, DateSystem.from1900, "1900-01-01"),
      (59, .from1900, "1900-02-28"),
      (61, .from1900, "1900-03-01"),
      (43_920, .from1900, "2020-03-30"),
      (2_958_465, .from1900, "9999-12-31"),
      (42_458, .from1904, "2020-03-30"),
      (0.5, .from1900, "12:00:00"),
      (0.5, .from1904, "12:00:00"),
      (43_920.333333333336, .from1900, "2020-03-30T08:00:00"),
      (43_920.0000058, .from1900, "2020-03-30T00:00:00.501"),
      (43_919.9999999999, .from1900, "2020-03-30"),
    ])
  func serial(_ serial: Double, _ system: DateSystem, _ expected: String) {
    let date = DateValue(serial: serial, system: system)
    #expect(date.map { "\($0)" } == expected)
  }

  @Test(
    "What is no day stays a number",
    arguments: [-1.0, 60, 60.5, 2_958_466, .infinity, .nan])
  func noDay(_ serial: Double) {
    #expect(DateValue(serial: serial, system: .from1900) == nil)
  }

  @Test(
    "Elapsed time is a duration",
    arguments: [
      (1.25, "PT108000S"), (0.0, "PT0S"), (1.5 / 86_400, "PT1.500S"), (-1, "-PT86400S"),
      // Hours have no calendar that would end in the year 9999.
      (1e8, "PT8640000000000S"),
    ])
  func duration(_ days: Double, _ expected: String) {
    #expect(DateValue(durationInDays: days).map { "\($0)" } == expected)
  }

  @Test(
    "ISO 8601 is read as cells of type d have it",
    arguments: [
      ("2020-03-30", "2020-03-30"),
      ("2020-03-30T00:00:00Z", "2020-03-30"),
      ("2020-03-30T08:00", "2020-03-30T08:00:00"),
      ("2020-03-30T08:00:00.4996", "2020-03-30T08:00:00.500"),
      ("2020-03-30 08:00:00+08:00", "2020-03-30T08:00:00"),
      ("T08:00:00", "08:00:00"),
      ("08:00", "08:00:00"),
      ("2020-02-29", "2020-02-29"),
      // openpyxl writes elapsed times so where it is told to write dates as text.
      ("PT36H", "PT129600S"),
      ("PT10H10M10.5S", "PT36610.500S"),
      ("P1DT1M", "PT86460S"),
      ("PT0S", "PT0S"),
    ])
  func iso8601(_ text: String, _ expected: String) {
    #expect(DateValue(iso8601: text).map { "\($0)" } == expected)
  }

  @Test(
    "What ISO 8601 does not know is refused",
    arguments: [
      "", "2021-02-29", "2020-13-01", "2020-3-1", "2020-03-30T25:00", "2020-03-30x", "T",
      "P", "PT", "P1M", "PT1D", "PT1M1H", "PT1.5H", "PT1", "P1DT", "PT9999999999H",
    ])
  func notISO8601(_ text: String) {
    #expect(DateValue(iso8601: text) == nil)
  }
}
