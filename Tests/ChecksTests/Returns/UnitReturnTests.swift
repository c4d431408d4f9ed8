import Forms
import TestSupport
import Testing

@testable import Checks

@Suite struct UnitReturnTests {
  private let id = RawValue.text(TestID.make(born: "19800715", sequence: 901))
  private let other = RawValue.text(TestID.make(born: "19810715", sequence: 903))

  @Test func theOrderInWhichFormsComeTellsNothing() throws {
    let trial = try ReturnTrial("subject-renamed", severity: .error)
    let forms = [
      trial.vetted(1, [["张三", id], ["李四", other]], file: "c.xlsx"),
      trial.vetted(3, [["王五", id]], file: "b.xlsx"),
      trial.vetted(3, [["赵六", other]], file: "a.xlsx"),
    ]
    let found = trial.findings(forms)
    #expect(found.map(\.file) == ["a.xlsx", "b.xlsx"])
    #expect(found.map(\.form) == [3, 3])
    #expect(trial.findings(forms.reversed()) == found)
  }

  @Test func aFormInTwoFilesIsOneList() throws {
    let trial = try ReturnTrial("subject-unlisted", ["of": "3", "in": "1"])
    let forms = [
      trial.vetted(1, [["张三", id]], file: "a.xlsx"),
      trial.vetted(1, [["李四", other]], file: "b.xlsx"),
      trial.vetted(3, [["张三", id], ["李四", other]]),
    ]
    #expect(trial.findings(forms).isEmpty)
  }

  @Test func aRejectedFormSaysNothing() throws {
    let trial = try ReturnTrial("subject-unlisted", ["of": "3", "in": "1"])
    var later = trial.vetted(3, [["李四", other]])
    later.form.isRejected = true
    #expect(trial.findings([trial.vetted(1, [["张三", id]]), later]).isEmpty)
  }

  @Test func formsOfNoDefinitionAndShortRecordsAreNoTrap() throws {
    let trial = try ReturnTrial("facts-differ")
    var strange = trial.vetted(1, [["张三", id]])
    strange.form.number = 99
    var short = trial.vetted(3, [["张三", id]])
    short.form.records[0].entries = []
    #expect(trial.findings([strange, short, short]).isEmpty)
  }

  @Test func whatAWarningDoubtsIsNotCompared() throws {
    let trial = try ReturnTrial("facts-differ")
    let rows: [Int: [[RawValue]]] = [
      1: [["张三", id, "男", "总调度"]], 3: [["张三", id, "男", "工程师"]],
    ]
    #expect(trial.says(rows) == [])
  }
}
