import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Templates
import Testing
import TestSupport
import XLSX

@testable import PandianKit

/// A campaign about something else altogether, made of files alone, goes the whole way: whatever
/// fails here is a piece of the notice of 2020 that got into the code.
struct OtherCampaignTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Campaigns").path(percentEncoded: false)

  private func pandian() throws -> Pandian {
    try Pandian(from: TemplateStore(directory: Self.folder))
  }

  private let register = Register([
    Unit(code: "P1", name: "光学实验室", region: "东校区", series: "物理"),
    Unit(code: "C1", name: "合成实验室", region: "西校区", series: "化学"),
    Unit(code: "C2", name: "分析实验室", region: "西校区", series: "化学"),
  ])

  /// The blanks of the register in a folder of their own.
  private func blanks() throws -> (TemporaryFolder, [String]) {
    let folder = try TemporaryFolder()
    return (folder, try pandian().writeBlanks(to: folder.path, register: register))
  }

  /// A laboratory's return, as it is written by hand: no stamp, columns in an order of its own; its
  /// instruments are numbered from YQ-1.
  private func filled(
    _ rows: [[CellContent]], _ tally: [[CellContent]], _ requests: [[CellContent]] = []
  ) throws -> WorkbookWriter {
    var sheets = [
      SheetDraft(
        "台账",
        [
          ["物理学院仪器台账"], [],
          ["序", "校区", "所属实验室", "设备名称", "现状", "购置日期", "年机时", "仪器编号"],
        ] + rows.enumerated().map { $1 + [.string("YQ-\($0 + 1)")] } + [[], ["保管人：周一"]]),
      SheetDraft(
        "统计", [["物理台数统计"], ["校区", "台数"], [.empty, "可用", "不可用", "共计"]] + tally),
    ]
    if !requests.isEmpty {
      sheets.append(
        SheetDraft(
          "申请",
          [
            ["物理维修报废申请"], ["申请日期：2024年3月8日"],
            ["序", "资产编号", "仪器名称", "校区", "申请事项", "费用", "紧急程度"],
          ] + requests + [["保管人：周一"]]))
    }
    return try WorkbookWriter.draft(sheets)
  }

  @Test("It is loaded from its folder, with the common rules of the program")
  func loaded() throws {
    let campaign = try pandian().campaign
    #expect(campaign.id == "instruments-2024")
    #expect(campaign.forms.map(\.titleTail) == ["仪器台账", "台数统计", "维修报废申请"])
    #expect(campaign.rules["T03"] != nil)
  }

  @Test("A faulty return is marked in its words, whether or not they are explained")
  func annotated() async throws {
    let folder = try TemporaryFolder()
    let workbook = try filled(
      [[1, "东校区", "光学实验室", "激光器", "飞了", "2020.03", 100]], [["东校区", 1, 0, 1]])
    try workbook.write(to: folder.path("光学实验室.xlsx"))
    let copy = try await pandian().annotatedCopy(
      of: ReturnBatch([folder.path], register: register))
    let errors = copy.report.findings.filter { $0.severity == .error }
    #expect(!errors.isEmpty)
    let path = try folder.write(try #require(copy.bytes), as: "退回/光学实验室.xlsx")
    let text = try WorkbookText.all(of: path)
    for finding in errors { #expect(text.contains(finding.message)) }
    #expect(text.contains("光学实验室｜\(try pandian().campaign.title)"))
  }

  @Test("Blanks are written for its units, and come back empty, which is all there is to say")
  func blank() async throws {
    let (folder, files) = try blanks()
    #expect(files == ["东校区/光学实验室.xlsx", "西校区/合成实验室.xlsx", "西校区/分析实验室.xlsx"])
    let sheets = try ReadSheet.all(of: folder.path + "/" + files[0])
    #expect(sheets.map(\.name) == ["填报须知", "附件1", "附件2", "附件3", "名词解释", "选项"])
    #expect(sheets[1].texts["A2"] == "物理仪器台账")
    let report = try await pandian().check([folder.path], register: register)
    #expect(report.findings.map(\.rule) == ["S04", "S04", "S04"], "once a file")
    #expect(report.files.map(\.status) == Array(repeating: .accepted, count: 3))
    #expect(report.files.map(\.origin.unit?.code) == ["P1", "C2", "C1"])
    #expect(report.rows.read == 0)
  }

  @Test("Returns are checked by its own rules")
  func check() async throws {
    let folder = try TemporaryFolder()
    try filled(
      [
        [1, "东区", "光学实验室", "飞秒激光器", "好", "2019.05", 1200],
        [2, "东校区", "光学实验室", "干涉仪", "能用", "2020-01-02", 9000],
        [3, "东校区", "光学实验室", "", "坏了", "", -1],
        [4, "北校区", "光学实验室", "光谱仪", "待修", "2021.10", 5],
      ],
      [["东校区", 2, 1, 4], ["西校区"], ["全校", 2, 2, 3]]
    ).write(to: folder.path("光学实验室.xlsx"))
    let report = try await pandian().check([folder.path], register: register)
    let found = report.findings.map {
      "\($0.rule) \($0.severity) \($0.sheet ?? "")!\($0.place?.description ?? "-")"
    }
    #expect(
      Set(found) == [
        "T01 notice !-",
        "T04 notice 台账!D3", "T05 notice 台账!E3", "L02 notice 台账!E5", "L03 warning 台账!G5",
        "L01 error 台账!D6", "L02 error 台账!E6", "L03 warning 台账!G6", "L02 error 台账!B7",
        "L06 error 统计!D4", "L04 error 统计!C6",
        "S01 warning !-", "S03 warning !-", "U05 notice !-",
      ])
    #expect(report.missingUnits.map(\.code) == ["C1", "C2"])
    let rows = try #require(report.files.first?.forms)
    #expect(rows.map(\.rows.read) == [4, 1])
    #expect(rows.map(\.rows.accepted) == [2, 0])
  }

  @Test("Returns are consolidated, its tally summed by campus")
  func consolidate() async throws {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    try filled(
      [
        [1, "东校区", "光学实验室", "飞秒激光器", "完好", "2019.05", 1200],
        [2, "东校区", "光学实验室", "干涉仪", "完好", "2019.05", 1200],
        [3, "东校区", "光学实验室", "光谱仪", "报废", "2009.05", 0],
      ],
      [["东校区", 2, 1, 3], ["全校", 2, 1, 3]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    try filled(
      [[1, "西校区", "合成实验室", "质谱仪", "待修", "2018", 0]],
      [["西校区", .empty, 1, 1]]
    ).write(to: inputs.path("合成实验室.xlsx"))
    try filled(
      [[1, "西校区", "分析实验室", "色谱仪", "完好", "2018", 1]],
      [["西校区", 1, .empty, 1]]
    ).write(to: inputs.path("分析实验室.xlsx"))
    let (account, _) = try await pandian().consolidate(
      ReturnBatch([inputs.path], register: register), to: output.path)
    #expect(
      account.outputs.map { "\($0.file) \($0.rows[1, default: 0]) \($0.rows[2, default: 0])" } == [
        "全区汇总.xlsx 5 3", "东校区汇总.xlsx 3 1", "西校区汇总.xlsx 2 2",
      ])
    let sheets = try ReadSheet.all(of: output.path + "/全区汇总.xlsx")
    let tally = try #require(sheets.first { $0.name == "总量" })
    func row(_ label: String) -> [String] {
      tally.rows.values.first { $0.first == label && Int($0[1]) != nil } ?? []
    }
    #expect(row("东校区") == ["东校区", "2", "1", "3", "3"])
    #expect(row("西校区") == ["西校区", "1", "1", "2", "2"])
    #expect(row("全校") == ["全校", "3", "2", "5", "5"])
  }

  @Test("Its figures are tabulated as its own definition asks, without any code")
  func figures() async throws {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    try filled(
      [
        [1, "东校区", "光学实验室", "飞秒激光器", "完好", "2019.05", 1200],
        [2, "东校区", "光学实验室", "干涉仪", "待修", "2019.05", 0],
      ],
      [["东校区", 1, 1, 2], ["全校", 1, 1, 2]],
      [[1, "YQ-2", "干涉仪", "东校区", "维修", 5000, "1"]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    try filled(
      [[1, "西校区", "合成实验室", "质谱仪", "待修", "2018", 300]], [["西校区", 1, 0, 1]]
    ).write(to: inputs.path("合成实验室.xlsx"))
    let (account, _) = try await pandian().consolidate(
      ReturnBatch([inputs.path], register: register), to: output.path, isBySeries: true)
    #expect(
      account.outputs.map(\.file) == [
        "全区汇总.xlsx", "东校区汇总.xlsx", "西校区汇总.xlsx", "物理汇总.xlsx", "化学汇总.xlsx",
      ])
    let whole = try #require(account.outputs.first?.figures)
    // Both laboratories number from YQ-1: what bears one number is one instrument.
    func count(_ id: String) -> FigureCell.Value? { whole.figure(id)?.value }
    #expect(count("state/完好/东校区") == .count(1))
    #expect(count("state/待修/total") == .count(1))
    #expect(count("state/total/total") == .count(2))
    #expect(count("hours/1001小时及以上/完好") == .count(1))
    #expect(count("both/form-1/form-3") == .count(1))
    #expect(count("matters/维修/cost") == .count(5000))
    #expect(count("reconciled/西校区/difference/good") == .count(1), "it says 可用 of what is 待修")
    let sheets = try ReadSheet.all(of: output.path + "/全区汇总.xlsx")
    #expect(sheets.map(\.name).contains("仪器状况"))
    #expect(
      try #require(sheets.first { $0.name == "申请" }).rows.values.contains(["维修", "1", "5000"]))
  }

  @Test("Its report says what its own definition wants said; without one, it has all its figures")
  func report() async throws {
    let inputs = try TemporaryFolder()
    try filled(
      [
        [1, "东校区", "光学实验室", "飞秒激光器", "完好", "2019.05", 1200],
        [2, "东校区", "光学实验室", "干涉仪", "待修", "2019.05", 0],
      ],
      [["东校区", 1, 1, 2], ["全校", 1, 1, 2]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    let batch = ReturnBatch([inputs.path], register: register)
    let report = try await pandian().report(batch, grade: .internal).report
    #expect(report.title == "大型仪器清查报告")
    #expect(report.chapters.map(\.heading) == ["一、状况", "二、报送"])
    guard case .paragraph(let text)? = report.chapters.first?.blocks.first else {
      Issue.record("no sentence")
      return
    }
    #expect(text == "共有仪器 2 台，完好 1 台，占 50.0%；待修和报废 1 台。")
    #expect(report.highlights.map(\.amount.text) == ["2 台", "50.0%"])

    let own = try TemporaryFolder()
    let copy = try own.path("definitions/instruments-2024")
    try FileManager.default.createDirectory(
      atPath: own.path("definitions"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Self.folder + "/instruments-2024", toPath: copy)
    try FileManager.default.removeItem(atPath: copy + "/report.yaml")
    let plain = try await Pandian(from: TemplateStore(directory: own.path("definitions")))
      .report(batch, grade: .internal).report
    #expect(plain.chapters.map(\.title) == ["总量", "仪器状况", "申请", "报送与核验"])
    let shown = plain.tables.flatMap(\.rows).flatMap(\.cells).compactMap(\.figure)
    let all = plain.figures.filter { !$0.figure.id.hasSuffix("-share") }
    #expect(Set(all.map(\.figure.id)).isSubset(of: shown))
  }

  @Test("Its grades leave out and mask columns of its own")
  func grades() async throws {
    let inputs = try TemporaryFolder()
    let output = try TemporaryFolder()
    try filled(
      [
        [1, "东校区", "光学实验室", "郗骁翊捐赠的激光器", "完好", "2019.05", 1234],
        [2, "东校区", "光学实验室", "干涉仪", "报废", "2019.06", 4321],
      ],
      [["东校区", 7, 1, 8], ["全校", 7, 1, 8]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    for (grade, headers, number) in [
      (Grade.internal, ["购置日期", "年机时"], "YQ-1"), (.official, ["购置日期"], "YQ-1"),
      (.masked, [], "****"),
    ] {
      let (account, _) = try await pandian().consolidate(
        ReturnBatch([inputs.path], register: register), to: output.path, grade: grade)
      let sheets = try ReadSheet.all(of: output.path + "/" + account.outputs[0].file)
      let ledger = try #require(sheets.first { $0.name == "附件1" })
      #expect((ledger.rows[3] ?? []).filter { ["购置日期", "年机时"].contains($0) } == headers)
      #expect(ledger.rows[4]?.contains(number) == true, "\(grade): \(ledger.rows[4] ?? [])")
      let tally = try #require(sheets.first { $0.name == "总量" })
      // The table against the ledger stands below it.
      let row = try #require(
        tally.rows.filter { $0.value.first == "东校区" }.min { $0.key < $1.key }?.value)
      // Fewer than three are few here, and eight less seven is one.
      #expect(row[2] == (grade == .masked ? "＊" : "1"))
      #expect((row[1] == "＊" || row[3] == "＊") == (grade == .masked), "\(row)")
    }
  }

  @Test("Its forms are held against one another by its own rules")
  func across() async throws {
    let inputs = try TemporaryFolder()
    let ledger: [[CellContent]] = [
      [1, "东校区", "光学实验室", "激光器", "完好", "2019.05", 1200],
      [2, "东校区", "光学实验室", "干涉仪", "待修", "2020", 0],
      [3, "东校区", "光学实验室", "光谱仪", "报废", "2001", 0],
    ]
    try filled(
      ledger, [["东校区", 1, 2, 3]],
      [[1, "YQ-2", "干涉仪", "东区", "修理", 5000, "特急"], [2, "YQ-1", "激光器", "东校区", "淘汰", .empty, 3]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    let sound = try await pandian().check([inputs.path], register: register)
    #expect(sound.findings.filter { $0.severity > .notice && $0.file != nil }.isEmpty)
    #expect(!sound.findings.contains { ["L09", "L10", "L11", "L12"].contains($0.rule) })
    try filled(
      ledger, [["东校区", 2, 1, 3]],
      [
        [1, "YQ-9", "质谱仪", "东校区", "维修", 1, 1], [2, "YQ-2", "干涉仪", "西校区", "维修", .empty, 1],
        [3, "YQ-3", "光谱仪", "东校区", "维修/报废", 1, 1], [4, "YQ-3", "光谱仪", "东校区", "报废", 1, "四级"],
      ]
    ).write(to: inputs.path("光学实验室.xlsx"))
    let report = try await pandian().check([inputs.path], register: register)
    let found = report.findings.filter { $0.rule.hasPrefix("L") }.map {
      "\($0.rule) \($0.severity) \($0.sheet ?? "")!\($0.place?.description ?? "-")"
    }
    #expect(
      found.sorted() == [
        "L02 error 申请!E6", "L02 error 申请!G7", "L07 error 申请!B7", "L08 warning 申请!F5",
        "L09 warning 申请!C4", "L10 warning 统计!B4", "L10 warning 统计!C4", "L11 warning 申请!D5",
        "L12 notice 申请!C6",
      ])
  }

  @Test("Its rules are told in its own words, with those common to all campaigns")
  func rules() throws {
    let guide = try pandian().ruleGuide()
    #expect(guide.groups.map(\.group.letters).first == "L")
    #expect(guide.groups.first?.heading == "L 仪器")
    let rule = try #require(guide.rule("L09"))
    #expect(rule.places == ["各表之间：检查附件3，对照附件1"])
    #expect(rule.explanation?.title == "申请的仪器不在台账中")
    let cost = try #require(guide.rule("L08"))
    #expect(cost.explanation == nil)
    #expect(cost.places == ["附件3：费用（仅当“申请事项”为“维修”）"])
    #expect(guide.rule("S05")?.explanation != nil, "what is common is explained in common")
  }

  @Test("What was read another way than it stands is listed under its own rules")
  func normalisations() async throws {
    let inputs = try TemporaryFolder()
    try filled(
      [[1, "东区", "光学实验室", "激光器", "能用", "2019-05", "12个"]], [],
      [[1, "YQ-1", "激光器", "东校区", "大修", "5,000", "不急"]]
    ).write(to: inputs.path("光学实验室.xlsx"))
    let pandian = try pandian()
    let book = try RuleBook(pandian.campaign)
    var all: [Normalisation] = []
    try await pandian.eachReturn(ReturnBatch([inputs.path], register: register)) { checked in
      for form in checked.forms { all += book.normalisations(of: form.returned) }
    }
    #expect(
      all.map { "\($0.rule ?? "-") \($0.column) \($0.raw)→\($0.value)" } == [
        "L02 campus 东区→东校区", "- bought 2019-05→2019.05", "L02 state 能用→完好", "L03 hours 12个→12",
        "L02 matter 大修→维修", "L02 urgency 不急→3",
      ])
  }

  @Test("Its accepted records come out by its own column ids")
  func records() async throws {
    let inputs = try TemporaryFolder()
    try filled([[1, "东区", "光学实验室", "激光器", "好", "2019.05", 1200]], [])
      .write(to: inputs.path("光学实验室.xlsx"))
    let pandian = try pandian()
    var lines = ""
    try await pandian.eachReturn(ReturnBatch([inputs.path], register: register)) {
      lines += RecordLines(pandian.campaign, form: 1).ndjson($0)
    }
    let record = try #require(
      try JSONSerialization.jsonObject(with: Data(lines.utf8)) as? [String: Any])
    let values = try #require(record["values"] as? [String: Any])
    #expect(values["campus"] as? String == "东校区")
    #expect(values["state"] as? String == "完好")
    #expect(values["hours"] as? Int == 1200)
    #expect((record["cells"] as? [String: String])?["bought"] == "F4")
  }
}
