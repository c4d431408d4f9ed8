import Forms
import Templates
import Testing

struct DivisionTableTests {
  let divisions: DivisionTable

  init() throws {
    divisions = try Campaign.load("talent-inventory-2020", from: .embedded).tables.divisions
  }

  @Test(arguments: [
    "640104", "640000", "110101", "642100",
    // Retired: 城区 of 银川 until 2002, the old 固原县.
    "640102", "642221",
    // In no table, yet borne by real numbers: 市辖区.
    "640101", "440401", "640120",
    // Residents of Taiwan, foreigners.
    "830000", "911840",
  ])
  func knows(code: String) {
    #expect(divisions.knows(six: code))
    #expect(divisions.knowsProvince(code: code))
  }

  @Test(arguments: ["640199", "64010", "6401041", "", "６４０１０４", "64010a"])
  func doesNotKnow(code: String) {
    #expect(!divisions.knows(six: code))
  }

  @Test(arguments: ["00", "16", "66", "190000", ""])
  func doesNotKnowProvince(code: String) {
    #expect(!divisions.knowsProvince(code: code))
  }
}
