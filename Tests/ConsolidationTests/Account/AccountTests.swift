import Forms
import Foundation
import Testing
import TestSupport

@testable import Consolidation

struct AccountTests {
  @Test("What was accepted in files stands in the outputs, once in the whole and once in a region")
  func balances() async throws {
    let account = try await Run.fixtures().account
    var accepted: [Int: Int] = [:]
    for form in account.inputs.flatMap(\.forms) {
      accepted[form.number, default: 0] += form.rows.accepted
    }
    let whole = try #require(account.outputs.first { $0.region == nil }).rows
    for number in 1...10 {
      let regions = account.outputs.filter { $0.region != nil }
        .reduce(0) { $0 + $1.rows[number, default: 0] }
      #expect(whole[number, default: 0] == accepted[number, default: 0], "附件\(number)")
      #expect(regions == accepted[number, default: 0], "附件\(number)")
    }
    try account.balance()
  }

  @Test("An account that does not balance is an error", arguments: [0, 1])
  func unbalanced(_ output: Int) async throws {
    var account = try await Run.fixtures().account
    account.outputs[output].rows[1, default: 0] += 1
    let broken = account
    let error = #expect(throws: ConsolidationError.self) { try broken.balance() }
    #expect(error?.code == .unbalanced)
  }

  @Test("The account on disk says what the design says")
  func json() async throws {
    let run = try await Run.fixtures()
    let data = try run.folder.bytes(of: "汇总清单.json")
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(json.keys) == ["campaign", "grade", "files", "outputs"])
    #expect(json["grade"] as? String == "internal")
    let files = try #require(json["files"] as? [[String: Any]])
    #expect(files.count == Batch.files(in: Batch.fixtures.returns).count)
    for file in files {
      let rows = try #require(file["rows"] as? [String: Any])
      #expect(Set(rows.keys) == ["read", "accepted", "rejected", "ignored"])
      let ignored = try #require(rows["ignored"] as? [String: Int])
      #expect(ignored.values.allSatisfy { $0 > 0 })
      #expect(
        rows["read"] as? Int == (rows["accepted"] as? Int ?? 0) + (rows["rejected"] as? Int ?? 0))
    }
    let outputs = try #require(json["outputs"] as? [[String: Any]])
    #expect(outputs.allSatisfy { $0["full_numbers"] as? Bool == true })
    #expect(outputs.compactMap { $0["file"] as? String } == run.account.outputs.map(\.file))
  }
}
