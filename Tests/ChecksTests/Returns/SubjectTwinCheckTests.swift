import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectTwinCheckTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let mistyped = RawValue.text(TestID.make(born: "19800715", sequence: 911))

  private func said(_ rows: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial("subject-twin", severity: .notice, message: "{other_form}.{other_row}")
      .says(rows)
  }

  @Test func oneNameAndBirthdayWithTwoNumbers() throws {
    #expect(try said([1: [["张三", id]], 3: [["张三", mistyped]]]) == ["3!B2 1.2"])
    #expect(try said([1: [["张三", id], ["张三", mistyped]]]) == ["1!B3 1.2"])
    #expect(
      try said([1: [["张三", id]], 3: [["张三", mistyped]], 4: [["张三", mistyped]]])
        == ["3!B2 1.2"], "once for a number")
  }

  @Test func anotherNameOrBirthdayIsAnotherPerson() throws {
    let younger = RawValue.text(TestID.make(born: "19800716", sequence: 901))
    #expect(try said([1: [["张三", id]], 3: [["李四", mistyped]]]) == [])
    #expect(try said([1: [["张三", id]], 3: [["张三", younger]]]) == [])
    #expect(try said([1: [["张三", id]], 3: [["张三", id]]]) == [])
  }
}
