import Testing

@testable import Forms

@Suite struct IdentityReaderTests {
  private func read(_ text: String) -> Reading { Reader.read(text, as: .residentID) }

  @Test(
    "What can be normalised without a guess is",
    arguments: [
      ("640104199206309574", "640104199206309574", []),
      ("11010519491231002x", "11010519491231002X", []),
      ("６４０１０４１９９２０６３０９５７４", "640104199206309574", [.narrowed]),
      ("640104 1992 0630 9574", "640104199206309574", [.cleaned]),
      ("'640104199206309574", "640104199206309574", [.cleaned]),
      ("640104\u{200B}199206309574", "640104199206309574", [.cleaned]),
      ("11010519491231002×", "11010519491231002X", [.checkLetter]),
      ("11010519491231002Х", "11010519491231002X", [.checkLetter]),
      ("11010519491231002Ｘ", "11010519491231002X", [.checkLetter]),
    ] as [(String, String, [Adjustment])])
  func normalised(text: String, number: String, adjustments: [Adjustment]) {
    let reading = read(text)
    #expect(reading.value?.text == number)
    #expect(Set(reading.adjustments) == Set(adjustments.map { $0 }), "\(reading)")
  }

  @Test func numbersHaveLostTheirLastDigits() {
    let truncated = Reading.unreadable(.identity(.truncated))
    #expect(Reader.read(6.40104199206309e17, "640104199206309500", as: .residentID) == truncated)
    #expect(Reader.read(6.40104199206309e17, "640104199206309574", as: .residentID) == truncated)
    #expect(Reader.read(1e16, "1E+16", as: .residentID) == truncated)
    #expect(Reader.read(-.infinity, "-inf", as: .residentID) == truncated)
  }

  @Test func numbersOfFifteenDigitsAreExact() {
    let reading = Reader.read(640_102_800_101_959, "6.40102800101959E+14", as: .residentID)
    #expect(reading.value?.text == "640102800101959")
  }

  @Test func otherNumbersHaveTheWrongShape() {
    let reading = Reader.read(19_800_101, "19800101", as: .residentID)
    #expect(reading == .unreadable(.identity(.shape(length: 8))))
  }

  @Test func aCrossElsewhereIsNoCheckLetter() {
    #expect(read("×40104199206309574") == .unreadable(.identity(.shape(length: 18))))
  }
}
