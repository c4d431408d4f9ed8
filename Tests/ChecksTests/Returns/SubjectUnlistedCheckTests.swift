import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct SubjectUnlistedCheckTests {
  private let zhang = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let li = RawValue.text(TestID.make(born: "19810715", sequence: 903))

  private func said(_ list: [[RawValue]], _ later: [Int: [[RawValue]]]) throws -> [String] {
    try ReturnTrial("subject-unlisted", ["of": ["3", "5"], "in": "1"])
      .says(later.merging([1: list]) { $1 })
  }

  @Test func whoeverIsNotListedIsToldAtTheirName() throws {
    #expect(try said([["张三", zhang]], [3: [["张三", zhang], ["李四", li]]]) == ["3!A3 own"])
    #expect(try said([["张三", zhang]], [3: [["李四", zhang]]]) == [], "the number is listed")
  }

  @Test func bothRolesOfARowCount() throws {
    let row: [RawValue] = ["张三", zhang, "李四", li]
    #expect(try said([["张三", zhang]], [5: [row]]) == ["5!C2 own"])
    #expect(try said([["李四", li]], [5: [row]]) == ["5!A2 own"])
    let holders = try ReturnTrial("subject-unlisted", ["of": "5", "role": "now", "in": "1"])
    #expect(holders.says([1: [["张三", zhang]], 5: [row]]) == [])
    #expect(holders.says([1: [["李四", li]], 5: [row]]) == ["5!A2 own"])
  }

  @Test func aStandardInPlaceOfASuccessorIsNobody() throws {
    let list: [[RawValue]] = [["张三", zhang]]
    #expect(try said(list, [5: [["张三", zhang, "拟引进博士", ""]]]) == [])
    #expect(try said(list, [5: [["张三", zhang, "拟引进博士", "待定"]]]) == [])
    #expect(try said(list, [5: [["张三", zhang, "李四", "64010419810715903"]]]) == ["5!C2 own"])
  }

  @Test(
    "Without a number on one side the name tells",
    arguments: ["", "640104198007159018", "6.40104E+17", "H12345678"] as [RawValue])
  func names(number: RawValue) throws {
    #expect(try said([["张三", number]], [3: [["张 三", zhang]]]) == [])
    #expect(try said([["张三", zhang]], [3: [["张三", number]]]) == [])
    #expect(try said([["张三", number]], [3: [["李四", zhang]]]) == ["3!A2 own"])
    #expect(try said([["张三", zhang]], [3: [["李四", number]]]) == ["3!A2 own"])
  }

  @Test func aNumberOfFifteenDigitsIsTheSame() throws {
    #expect(
      try said([["张三", "640102800101959"]], [3: [["张三", "640102198001019592"]]]) == [])
  }

  @Test func whoseOtherDigitsDifferIsAnotherRulesMatter() throws {
    let other = RawValue.text(TestID.make(born: "19800715", sequence: 905))
    #expect(try said([["张三", zhang]], [3: [["张三", other]]]) == [])
    #expect(try said([["李四", zhang]], [3: [["张三", other]]]) == ["3!A2 own"])
  }

  @Test func aRowThatCanBeAnybodysIs() throws {
    #expect(try said([["", "坏"], ["张三", zhang]], [3: [["李四", li]]]) == [])
    #expect(try said([["王五", "坏"]], [3: [["", li]]]) == [])
  }

  @Test func aListThatIsNotThereIsNotLookedIn() throws {
    let trial = try ReturnTrial("subject-unlisted", ["of": "3", "in": "1"])
    #expect(trial.says([3: [["李四", li]]]) == [])
    #expect(trial.says([1: [], 3: [["李四", li]]]) == [])
    var list = trial.vetted(1, [["张三", zhang]])
    let later = trial.vetted(3, [["李四", li]])
    #expect(trial.findings([list, later]).count == 1)
    list.form.isRejected = true
    #expect(trial.findings([list, later]).isEmpty)
  }

  @Test func ofSeveralListsAllMustBeThere() throws {
    let trial = try ReturnTrial("subject-unlisted", ["of": "5", "role": "now", "in": ["3", "4"]])
    let row: [[RawValue]] = [["李四", li]]
    #expect(trial.says([3: [["张三", zhang]], 5: row]) == [])
    #expect(trial.says([3: [["张三", zhang]], 4: [["张三", zhang]], 5: row]) == ["5!A2 own"])
    #expect(trial.says([3: [["张三", zhang]], 4: row, 5: row]) == [])
  }

  /// Looking everybody up one by one would take minutes.
  @Test func thousandsOfPeopleAreLookedUpAtOnce() throws {
    let people: [[RawValue]] = (0..<5_000).map { index in
      let (year, rest) = (1950 + index / 125, index % 125)
      let born = "\(year)0\(rest / 25 + 1)\(rest % 25 + 10)"
      return [.text("张三\(index)"), .text(TestID.make(born: born, sequence: 901))]
    }
    #expect(try said(people, [3: people, 4: people]) == [])
  }
}
