import TestSupport
import Testing

@testable import Forms

@Suite struct ResidentIDTests {
  @Test(
    "A number whose check character holds is a citizen's",
    arguments: [
      ("11010519491231002X", "1949-12-31", false, "110105"),
      ("640102198001019592", "1980-01-01", true, "640102"),
      ("640422196802299283", "1968-02-29", false, "640422"),
      ("642222197511159032", "1975-11-15", true, "642222"),
      ("640104199206309574", "1992-06-30", true, "640104"),
    ])
  func citizen(text: String, birth: String, isMale: Bool, division: String) throws {
    let id = try ResidentID(text)
    #expect(id.kind == .citizen)
    #expect(id.birthDate?.description == birth)
    #expect(id.isMale == isMale)
    #expect(id.divisionCode == division)
    #expect(id.upgraded == text)
  }

  @Test func firstGenerationIsUpgraded() throws {
    let id = try ResidentID("640102800101959")
    #expect(id.kind == .firstGeneration)
    #expect(id.text == "640102800101959", "the original is never changed")
    #expect(id.upgraded == "640102198001019592")
    #expect(id.birthDate == CalendarDate(year: 1980, month: 1, day: 1))
    #expect(id.isMale == true)
  }

  @Test func centenariansWereBornACenturyEarlier() throws {
    let id = try ResidentID("640102850101996")
    #expect(id.birthDate == CalendarDate(year: 1885, month: 1, day: 1))
  }

  @Test(
    "Faults are told apart",
    arguments: [
      ("640102198001019593", ResidentID.Fault.checksum),
      ("640104199206309547", .checksum),
      ("640102198001011000", .truncated),
      ("6.40102E+17", .truncated),
      ("6E+17", .truncated),
      ("6.40102198001011E+16", .truncated),
      ("6.40102E+15", .shape(length: 11)),
      ("64010219800101959", .shape(length: 17)),
      ("6401021980010195920", .shape(length: 19)),
      ("6401021980010112A2", .shape(length: 18)),
      ("无", .shape(length: 1)),
      ("19800101", .shape(length: 8)),
      ("640102800231123", .birthDate("19800231")),
      (TestID.make(born: "19800231"), .birthDate("19800231")),
      (TestID.make(born: "20001301"), .birthDate("20001301")),
      (TestID.make(born: "00000101"), .birthDate("00000101")),
    ])
  func fault(text: String, fault: ResidentID.Fault) {
    #expect(throws: fault) { try ResidentID(text) }
  }

  @Test(
    "Other documents are taken as they are",
    arguments: [
      "H12345678", "M1234567890", "04215839", "1234567890", "USA123456789012", "E12345678",
      "EA1234567", "G1234567",
    ])
  func otherDocument(text: String) throws {
    let id = try ResidentID(text)
    #expect(id.kind == .otherDocument)
    #expect(id.birthDate == nil)
    #expect(id.isMale == nil)
    #expect(id.divisionCode == nil)
  }

  @Test func foreignersCardOf2023IsChecked() throws {
    let text = TestID.make("911124", born: "19800101")
    #expect(try ResidentID(text).kind == .otherDocument)
    let wrong = text.dropLast() + (text.hasSuffix("1") ? "2" : "1")
    #expect(throws: ResidentID.Fault.checksum) { try ResidentID(String(wrong)) }
  }

  @Test func residencePermitOfTaiwanIsACitizensNumber() throws {
    #expect(try ResidentID(TestID.make("830000", born: "19800101")).kind == .citizen)
  }

  @Test func checkCharacterAgreesWithTheStandardsWeights() throws {
    var text = ""
    for sequence in 900...995 {
      text = TestID.make(born: "19640229", sequence: sequence)
      #expect(try ResidentID(text).isMale == (sequence % 2 == 1), "\(text)")
    }
  }

  @Test func maskedNumberShowsSixAndFour() throws {
    #expect(try ResidentID("640104199206309574").masked == "640104********9574")
    #expect(try ResidentID("640102800101959").masked == "640102*****1959".prefix(15))
  }
}
