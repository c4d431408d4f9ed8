import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectElsewhereCheckTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))

  private func said(_ rows: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial(
      "subject-elsewhere", ["of": ["3", "4"]], message: "{other_form}.{other_row}"
    ).says(rows)
  }

  @Test func whoIsOnTwoListsIsToldOnTheLater() throws {
    #expect(try said([3: [["李四", ""], ["张三", id]], 4: [["张三", id]]]) == ["4!A2 3.3"])
  }

  @Test func otherListsAndOtherPeopleAreFree() throws {
    let other = RawValue.text(TestID.make(born: "19800715", sequence: 903))
    #expect(try said([1: [["张三", id]], 4: [["张三", id]], 5: [["张三", id]]]) == [])
    #expect(try said([3: [["张三", id]], 4: [["张三", other]]]) == [])
    #expect(try said([3: [["张三", ""]], 4: [["张三", ""]]]) == [], "a name is no proof")
    #expect(try said([3: [["张三", id]], 4: [["李四", id]]]) == [], "another rule's matter")
  }
}
