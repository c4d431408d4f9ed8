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

/// The way of a return there and back: filled by openpyxl with faults, annotated, mended in the
/// copy, saved by LibreOffice.
@Suite(
  .enabled(
    if: Tool.python != nil && Tool.office != nil, "PANDIAN_PYTHON or PANDIAN_OFFICE names nothing"))
struct MendedCopyTests {
  /// Puts into one workbook what another has, cell by cell, as somebody who mends faults does.
  private static let mend = """
    import sys, openpyxl
    copy, sound = (openpyxl.load_workbook(path) for path in sys.argv[1:3])
    mended = 0
    for sheet in sound:
      for row in sheet.iter_rows():
        for cell in row:
          there = copy[sheet.title][cell.coordinate]
          if there.value != cell.value and type(cell).__name__ != "MergedCell":
            there.value = cell.value
            mended += 1
      for row in copy[sheet.title].iter_rows(min_row=sheet.max_row + 1):
        for there in row:
          if there.value is not None and type(there).__name__ != "MergedCell":
            there.value = None
            mended += 1
    copy.save(sys.argv[3])
    print(mended)
    """

  private func run(_ tool: Tool?, _ arguments: [String]) throws -> String {
    let result = try #require(tool).run(
      arguments, adding: ["PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"])
    try #require(result.status == 0, "\(result.complaint)")
    return result.text
  }

  @Test("A mended copy is clean, and no mark is left in it")
  func roundTrip() async throws {
    let pandian = try Pandian()
    let whole = try pandian.register(at: Batch.fixtures.register)
    let unit = try #require(whole.units.first)
    let folder = try TemporaryFolder()
    let blank = try #require(
      try pandian.writeBlanks(to: folder.path, register: Register([unit])).first)
    let script = Batch.fixtures.folder + "/make/fill-blank.py"
    func fill(_ name: String, faults: [String]) throws -> String {
      let path = try folder.path(name)
      _ = try run(
        Tool.python,
        [
          script, folder.path + "/" + blank, path, "--unit", unit.name, "--region",
          unit.region ?? "", "--series", unit.series ?? "",
        ] + faults.flatMap { ["--fault", $0] })
      return path
    }
    let sound = try fill("无误/\(unit.name).xlsx", faults: [])
    let faulty = try fill("有误/\(unit.name).xlsx", faults: ["A07", "A12", "X08"])
    let register = Register([unit])
    let before = try await pandian.annotatedCopy(of: ReturnBatch([faulty], register: register))
    #expect(before.report.findingCounts[.error, default: 0] >= 3)
    let copy = try folder.write(try #require(before.bytes), as: "退回/\(unit.name).xlsx")
    // The unit mends it in one program, and saves it in another.
    let mended = try folder.path("改过/\(unit.name).xlsx")
    let count = try run(Tool.python, ["-c", Self.mend, copy, sound, mended])
    #expect((Int(count.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0) >= 3)
    let saved = try folder.path("再报/x")
    _ = try run(
      Tool.office,
      [
        "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx",
        "--outdir", URL(filePath: saved).deletingLastPathComponent().path(percentEncoded: false),
        mended,
      ])
    let returned = folder.path + "/再报/\(unit.name).xlsx"
    let marked = try WorkbookText.all(of: returned)
    #expect(marked.contains("〔盘点检查〕"), "the marks were lost before anybody looked for them")

    let after = try await pandian.check(ReturnBatch([returned], register: register))
    let faults = after.findings.filter { $0.severity != .notice }
    #expect(faults.isEmpty, "\(faults.map { "\($0.rule) \($0.place?.description ?? "")" })")
    let cleared = try Annotator(
      pandian.campaign,
      explanations: try RuleExplanations.load(pandian.campaign.id, from: .embedded)
    ).copy(
      of: .file(returned),
      marking: AnnotationRequest(findings: [], tables: [], unitName: unit.name))
    let path = try folder.write(cleared, as: "清除.xlsx")
    #expect(!(try WorkbookText.all(of: path)).contains("盘点检查"))
    let editor = try WorkbookEditor(bytes: cleared)
    #expect(editor.sheets.map(\.name) == (try WorkbookReader(path: sound).sheets.map(\.name)))
    let colors = Set([0xFB_B4AF, 0xFC_E49B, 0xB9_DCF4].map { RGBColor($0) })
    for sheet in editor.sheets {
      #expect(try editor.cells(filledWith: colors, on: sheet).isEmpty, "\(sheet.name)")
    }
  }
}
