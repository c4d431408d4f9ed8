import XLSX
import Checks
import Forms
import Sheets
import Testing
import TestSupport

@testable import Consolidation

/// Which version of a return counts, and what is said of the others (S08–S10).
struct VersionChoiceTests {
  private let register = Register([
    Unit(code: "U1", name: "甲公司", region: "银川", series: "机械工程")
  ])
  private let one = TestID.make(sequence: 901)
  private let other = TestID.make(sequence: 903)

  private func plans(_ posts: [String]) -> [[String: CellContent]] {
    posts.map {
      [
        "area_industry": "银川", "unit": "甲公司", "requirement": .string($0), "education": "研究生",
        "demand": 1, "way": "全职引进", "incentive": "安家费",
      ]
    }
  }

  @Test("The later 填报日期 wins; rows added, gone and changed are counted")
  func byDate() async throws {
    let people = [
      ReturnDraft.person("张伟", one, unit: "甲公司"),
      ReturnDraft.person("李强", other, unit: "甲公司"),
    ]
    var changed = people[0]
    changed["title"] = "正高级工程师"
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司/a.xlsx", [1: [changed], 10: plans(["机械", "电气"])], reported: "2020年7月8日"),
        ReturnDraft("甲公司/b.xlsx", [1: people, 10: plans(["机械"])], reported: "2020年7月6日"),
      ], register: register)
    #expect(batch.found("S08", "S09", "S10") == ["S09 甲公司/a.xlsx -"])
    #expect(
      batch.messages("S09") == [
        "采用第2版，替换第1版“甲公司/b.xlsx”的附件1、附件10：新增1行，减少1行，改动1行"
      ])
    let old = try #require(batch["甲公司/b.xlsx"])
    #expect(old.status == .replaced)
    #expect(old.replacement == "甲公司/a.xlsx")
    #expect(old.counts.read == 0)
    #expect(old.counts.ignored[.replaced] == 3)
    #expect(batch["甲公司/a.xlsx"]?.counts.accepted == 3)
  }

  @Test("The version of the blank goes before 填报日期, the day of receipt comes last")
  func order() async throws {
    func stamp(_ version: String) -> Stamp {
      Stamp(purpose: .blank, campaign: "talent-inventory-2020", version: version, unit: "U1")
    }
    let stamped = try await TakenBatch(
      [
        ReturnDraft("a.xlsx", [10: plans(["机械"])], stamp: stamp("2020.2"), reported: "2020年7月1日"),
        ReturnDraft("b.xlsx", [10: plans(["机械"])], stamp: stamp("2020.1"), reported: "2020年7月9日"),
      ], register: register)
    #expect(stamped.found("S09") == ["S09 a.xlsx -"])
    let folder = try TemporaryFolder()
    let days = try folder.write("a/甲公司.xlsx,2020-07-09\nb/甲公司.xlsx,2020-07-05\n", as: "收到.txt")
    let received = try await TakenBatch(
      [
        ReturnDraft("a/甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft(
          "b/甲公司.xlsx",
          [
            1: [
              ReturnDraft.person("张伟", one, unit: "甲公司"),
              ReturnDraft.person("李强", other, unit: "甲公司"),
            ]
          ]),
      ], register: register, received: #require(ReceivedDates(days)), in: folder)
    #expect(received.found("S09", "S10") == ["S09 a/甲公司.xlsx -"])
    #expect(received["b/甲公司.xlsx"]?.status == .replaced)
  }

  @Test("Two that nothing tells apart are a warning that asks; the one named later is taken")
  func unclear() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft(
          "甲公司（2）.xlsx",
          [1: [ReturnDraft.person("张伟", one, unit: "甲公司", title: "工程师")]]),
      ], register: register)
    #expect(batch.found("S09", "S10") == ["S10 甲公司（2）.xlsx -"])
    #expect(batch["甲公司.xlsx"]?.counts.accepted == 0)
    #expect(batch["甲公司（2）.xlsx"]?.counts.accepted == 1)
  }

  @Test("Parts that have nobody in common both count, and the question is asked")
  func parts() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司/一车间.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft("甲公司/二车间.xlsx", [1: [ReturnDraft.person("李强", other, unit: "甲公司")]]),
      ], register: register)
    #expect(batch.messages("S10").count == 1)
    #expect(batch.messages("S10").first?.contains("两份都已计入") == true)
    #expect(batch.returns.map(\.counts.accepted) == [1, 1])
  }

  @Test("A file that came twice counts once, and is no version")
  func repeated() async throws {
    let draft = ReturnDraft("甲公司.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]])
    var copy = draft
    copy.path = "甲公司 - 副本.xlsx"
    let batch = try await TakenBatch([draft, copy], register: register)
    #expect(batch.found("S08", "S09", "S10") == ["S08 甲公司.xlsx -"])
    #expect(batch["甲公司.xlsx"]?.counts.ignored[.repeated] == 1)
    #expect(batch.returns.map(\.counts.accepted).reduce(0, +) == 1)
  }

  @Test("A form sent anew replaces that form alone")
  func singleForm() async throws {
    let batch = try await TakenBatch(
      [
        ReturnDraft(
          "甲公司.xlsx",
          [1: [ReturnDraft.person("张伟", one, unit: "甲公司")], 10: plans(["机械"])],
          reported: "2020年7月1日"),
        ReturnDraft("甲公司 附件10 更正.xlsx", [10: plans(["电气"])], reported: "2020年7月9日"),
      ], register: register)
    let first = try #require(batch["甲公司.xlsx"])
    #expect(first.status != .replaced)
    #expect(first.counts.accepted == 1)
    #expect(first.counts.ignored[.replaced] == 1)
    #expect(batch["甲公司 附件10 更正.xlsx"]?.counts.accepted == 1)
  }

  @Test("Another series is another return, and a workbook a form is no second version")
  func noVersions() async throws {
    var economists = ReturnDraft(
      "甲公司/经济.xlsx", [1: [ReturnDraft.person("李强", other, unit: "甲公司", title: "高级经济师")]])
    economists.series = "经济"
    let batch = try await TakenBatch(
      [
        ReturnDraft("甲公司/附件1.xlsx", [1: [ReturnDraft.person("张伟", one, unit: "甲公司")]]),
        ReturnDraft("甲公司/附件10.xlsx", [10: plans(["机械"])]), economists,
      ], register: register)
    #expect(batch.found("S08", "S09", "S10").isEmpty)
    #expect(batch.returns.map(\.counts.accepted).reduce(0, +) == 3)
  }

  @Test("Workshops with nobody in common are parts, though their tallies and catalogues agree")
  func workshops() async throws {
    func workshop(_ path: String, _ name: String, _ id: String) -> ReturnDraft {
      ReturnDraft(
        path,
        [
          1: [ReturnDraft.person(name, id, unit: "甲公司")],
          2: [ReturnDraft.tally("银川", associate: 1)],
          10: plans(["机械"]),
        ])
    }
    let batch = try await TakenBatch(
      [workshop("甲公司/一车间.xlsx", "张伟", one), workshop("甲公司/二车间.xlsx", "李强", other)],
      register: register)
    #expect(batch.found("S10").count == 1)
    #expect(batch.found("X04").isEmpty)
    #expect(batch.returns.map(\.counts.accepted) == [3, 3])
  }

  @Test("A folder with a workbook a form is one version, told of once")
  func folderAsVersion() async throws {
    let person = ReturnDraft.person("张伟", one, unit: "甲公司")
    let drafts = [
      ReturnDraft("甲公司/附件1.xlsx", [1: [person]]),
      ReturnDraft("甲公司/附件10.xlsx", [10: plans(["机械"])], reported: "2020年7月1日"),
      ReturnDraft("新/甲公司.xlsx", [1: [person], 10: plans(["电气"])], reported: "2020年7月8日"),
    ]
    let batch = try await TakenBatch(drafts, register: register)
    #expect(
      batch.messages("S09") == ["采用第2版，替换第1版“甲公司（2个文件）”的附件1、附件10：新增1行，减少1行，改动0行"])
    #expect(batch.returns.map(\.counts.accepted).reduce(0, +) == 2)
    let same = try await TakenBatch(
      [
        drafts[0], ReturnDraft("甲公司/附件10.xlsx", [10: plans(["机械"])]),
        ReturnDraft("新/甲公司.xlsx", [1: [person], 10: plans(["机械"])]),
      ], register: register)
    #expect(same.found("S09", "S10").isEmpty)
    #expect(same.messages("S08").count == 1)
  }

  @Test("Units of one name and two series are told by the titles")
  func namesakes() async throws {
    let two = Register([
      Unit(code: "U1", name: "甲公司", region: "银川", series: "机械工程"),
      Unit(code: "U2", name: "甲公司", region: "银川", series: "经济"),
    ])
    var economists = ReturnDraft("甲公司 经济.xlsx", [10: plans(["会计"])])
    economists.series = "经济"
    let batch = try await TakenBatch(
      [ReturnDraft("甲公司 机械.xlsx", [10: plans(["机械"])]), economists], register: two)
    #expect(batch.returns.compactMap(\.origin.unit?.code).sorted() == ["U1", "U2"])
    #expect(batch.conclusion.silent.isEmpty)
  }
}
