import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectRenamedCheckTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let other = RawValue.text(TestID.make(born: "19810715", sequence: 903))

  private func said(_ rows: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial(
      "subject-renamed", severity: .error, message: "{other_form}.{other_row} {other_value}"
    ).says(rows)
  }

  @Test func theLaterFormIsTold() throws {
    #expect(try said([1: [["张三", id]], 3: [["李四", id]]]) == ["3!A2 1.2 张*"])
    #expect(try said([3: [["张三", id]], 5: [["王五", other, "李四", id]]]) == ["5!C2 3.2 张*"])
  }

  @Test func whatIsSpelledAnotherWayIsNoOtherName() throws {
    #expect(try said([1: [["张三", id]], 3: [["张 三", id]]]) == [])
    #expect(try said([1: [["阿·不都", id]], 3: [["阿•不都", id]]]) == [])
  }

  @Test func aWrongFormIsToldAndNotThoseThatAgreeWithTheFirst() throws {
    #expect(
      try said([1: [["张三", id]], 3: [["李四", id]], 4: [["张三", id]]]) == ["3!A2 1.2 张*"])
  }

  @Test func withinAFormAnotherRuleSpeaks() throws {
    #expect(try said([3: [["张三", id], ["李四", id]]]) == [])
    #expect(
      try said([1: [["张三", id], ["李四", id]], 3: [["李四", id]]]) == [],
      "nobody can tell whose number it is")
  }

  @Test func aBlankNameOrNumberIsNoOther() throws {
    #expect(try said([1: [["", id]], 3: [["李四", id]]]) == [])
    #expect(try said([1: [["张三", "坏"]], 3: [["李四", id]]]) == [])
  }
}
