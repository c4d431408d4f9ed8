import XLSX
import Forms
import Checks
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// Rows that errors speak of and somebody lets through (放行).
struct ReleaseListTests {
  private let id = TestID.make(sequence: 901)

  private func list(_ text: String) throws -> ReleaseList {
    let folder = try TemporaryFolder()
    return try ReleaseList(path: folder.write(text, as: "accept.csv"))
  }

  private func batch(_ text: String, negative: NegativeList? = nil) async throws -> TakenBatch {
    var row = ReturnDraft.person("张伟", id, unit: "甲公司")
    row["sex"] = "女"
    var second = ReturnDraft.person("李强", TestID.make(sequence: 903), unit: "甲公司")
    second["politics"] = "不详"
    return try await TakenBatch(
      [ReturnDraft("甲公司.xlsx", [1: [row, second], 3: [ReturnDraft.talent("张伟", id)]])],
      negativeList: negative, releases: list(text))
  }

  @Test("A row is let through with its reason, and is no error any more")
  func row() async throws {
    let batch = try await batch("文件,工作表,行,规则,理由,批准人\n甲公司.xlsx,附件1,3,,证件已核对,王科长\n")
    let checked = try #require(batch.returns.first)
    #expect(checked.forms[0].counts.accepted == 1)
    #expect(checked.forms[0].released[3]?.reason == "证件已核对")
    #expect(checked.findingCounts[.error] == 1)
    #expect(checked.decisions.count == 1)
    #expect(batch.conclusion.unusedDecisions.isEmpty)
  }

  @Test("A rule of a file is let through everywhere in it; others are not")
  func rule() async throws {
    let batch = try await batch("file,rule,reason,who\n甲公司.xlsx,a16,暂收,王科长\n")
    let form = try #require(batch.returns.first?.forms.first)
    #expect(form.rejections.keys.sorted() == [3])
    #expect(form.released.keys.sorted() == [4])
  }

  @Test("What speaks of nothing found is told")
  func unused() async throws {
    let batch = try await batch("文件,行,理由,批准人\n乙公司.xlsx,3,x,y\n甲公司.xlsx,99,x,y\n")
    #expect(batch.conclusion.unusedDecisions.count == 2)
    #expect(batch.returns.first?.forms.first?.counts.rejected == 2)
  }

  @Test("Nobody on the negative list is let through")
  func negative() async throws {
    let folder = try TemporaryFolder()
    let negative = try NegativeList(path: folder.write(id, as: "n.csv"))
    let batch = try await batch("文件,行,理由,批准人\n甲公司.xlsx,3,x,y\n", negative: negative)
    #expect(batch.returns.first?.forms.last?.counts.rejected == 1)
  }

  @Test(
    "A decision needs a file, a row or a rule, a reason and a name",
    arguments: [
      "文件,行,理由,批准人\n,3,x,y\n", "文件,行,理由,批准人\na,,x,y\n", "文件,行,理由,批准人\na,3,,y\n",
      "文件,行,理由,批准人\na,3,x,\n", "文件,行,理由,批准人\na,三,x,y\n", "文件,行\na,3\n",
    ])
  func faults(_ text: String) {
    let error = #expect(throws: RegisterError.self) { try list(text) }
    #expect(error?.message.contains("放行清单") == true)
  }

  @Test("A row that another error keeps out is told")
  func vain() async throws {
    var row = ReturnDraft.person("张伟", id, unit: "甲公司")
    row["sex"] = "女"
    row["politics"] = "不详"
    func batch(_ text: String) async throws -> TakenBatch {
      try await TakenBatch([ReturnDraft("甲公司.xlsx", [1: [row]])], releases: list(text))
    }
    let one = try await batch("文件,行,规则,理由,批准人\n甲公司.xlsx,3,A16,x,y\n")
    #expect(one.conclusion.vainDecisions.map(\.rule) == ["A16"])
    #expect(one.returns.first?.counts.rejected == 1)
    let both = try await batch("文件,行,理由,批准人\n甲公司.xlsx,3,x,y\n")
    #expect(both.conclusion.vainDecisions.isEmpty)
    #expect(both.returns.first?.counts.accepted == 1)
  }
}
