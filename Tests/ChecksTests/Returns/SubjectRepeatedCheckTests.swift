import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectRepeatedCheckTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let other = RawValue.text(TestID.make(born: "19800715", sequence: 903))

  private func said(_ first: [[RawValue]], _ second: [[RawValue]], number: Int = 3) throws
    -> [String]
  {
    let trial = try ReturnTrial(
      "subject-repeated", ["of": ["3"]], severity: .error,
      message: "{other_sheet}.{other_row}")
    return trial.findings([
      trial.vetted(3, first), trial.vetted(number, second, file: "b.xlsx"),
    ]).map { "\($0.file ?? "") \($0.place?.description ?? "") \($0.message)" }
  }

  @Test func whoStandsInTwoPartsOfAFormIsToldInTheLater() throws {
    #expect(
      try said([["李四", other], ["张三", id]], [["张三", id]]) == ["b.xlsx B2 表3.3"])
  }

  @Test func withinASheetAndAcrossFormsOthersSpeak() throws {
    #expect(try said([["张三", id], ["张三", id]], [["李四", other]]) == [])
    #expect(try said([["张三", id]], [["张三", id]], number: 4) == [])
    #expect(try said([["张三", id]], [["张三", other]]) == [])
  }
}
