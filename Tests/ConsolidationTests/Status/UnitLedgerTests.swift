import Forms
import Sheets
import Testing
import TestSupport
import XLSX

@testable import Consolidation

/// How far each unit has got (报送情况, `pandian status`).
struct UnitLedgerTests {
  private let register = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: nil),
    Unit(code: "U2", name: "乙公司", region: "固原", series: nil),
    Unit(code: "U3", name: "丙公司", region: "固原", series: nil),
  ])

  private func statuses(
    _ drafts: [ReturnDraft], received: String = "2020-07-08"
  ) async throws -> [UnitStatus] {
    let batch = try await TakenBatch(
      drafts, register: register, received: #require(ReceivedDates(received)))
    var ledger = try UnitLedger(deadline: Run.campaign().deadline, register: register)
    for checked in batch.returns { ledger.add(checked) }
    return ledger.rows(in: nil)
  }

  private let person = ReturnDraft.person("张伟", TestID.make(sequence: 901), unit: "甲公司")

  @Test("Silent, passed and sent back")
  func states() async throws {
    var wrong = ReturnDraft.person("李强", TestID.make(sequence: 903), unit: "乙公司")
    wrong["politics"] = "不详"
    let rows = try await statuses([
      ReturnDraft("甲公司.xlsx", [1: [person]]), ReturnDraft("乙公司.xlsx", [1: [wrong]]),
    ])
    #expect(rows.map(\.origin.unitName) == ["甲公司", "乙公司", "丙公司"])
    #expect(rows.map(\.state) == [.passed, .sentBack, .silent])
    #expect(rows[0].form(1) == .records(accepted: 1, rejected: 0))
    #expect(rows[0].form(2) == .missing)
    #expect(rows[1].form(1).words == "退回 1")
  }

  @Test("Days late count from the deadline, and a return in time has none")
  func late() async throws {
    let draft = ReturnDraft("甲公司.xlsx", [1: [person]])
    #expect(try await statuses([draft], received: "2020-07-10")[0].daysLate == 0)
    #expect(try await statuses([draft], received: "2020-08-01")[0].daysLate == 22)
  }

  @Test("A return of nothing but 无 is a report of nothing")
  func zeroReport() async throws {
    let nothing: [String: CellContent] = ["name": "无"]
    let rows = try await statuses([ReturnDraft("甲公司.xlsx", [1: [nothing], 3: [nothing]])])
    #expect(rows[0].isZeroReport)
    #expect(rows[0].form(1) == .zeroReport)
    let some = try await statuses([ReturnDraft("甲公司.xlsx", [1: [person], 3: [nothing]])])
    #expect(!some[0].isZeroReport)
  }

  @Test("A replaced version counts as a file, and for nothing else")
  func replaced() async throws {
    var wrong = person
    wrong["politics"] = "不详"
    let rows = try await statuses([
      ReturnDraft("a/甲公司.xlsx", [1: [wrong]]), ReturnDraft("b/甲公司.xlsx", [1: [person]]),
    ])
    #expect(rows[0].fileCount == 2)
    #expect(rows[0].state == .passed)
  }

  @Test("What came by way of the region alone says so")
  func throughRegion() async throws {
    let rows = try await statuses([ReturnDraft("银川市汇总.xlsx", [1: [person]])])
    #expect(rows.first { $0.origin.unit?.code == "U1" }?.state == .throughRegion)
    #expect(rows.first { $0.origin.isTier }?.state == .passed)
  }

  @Test("A tally that does not agree with the list goes back as a whole, its row stays")
  func sentBackAsAWhole() async throws {
    let rows = try await statuses([
      ReturnDraft(
        "甲公司.xlsx", [1: [person], 2: [ReturnDraft.tally("银川", full: 0, associate: 3)]])
    ])
    #expect(rows[0].form(2) == .sentBack(accepted: 1, rejected: 0))
    #expect(rows[0].state == .sentBack)
    let right = try await statuses([
      ReturnDraft(
        "甲公司.xlsx", [1: [person], 2: [ReturnDraft.tally("银川", full: 0, associate: 1)]])
    ])
    #expect(right[0].form(2) == .records(accepted: 1, rejected: 0))
  }
}
