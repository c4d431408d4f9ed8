import Foundation
import TestSupport
import Testing

@testable import XLSX

/// Charts as other programs read them.
struct ChartOfficeTests {
  /// Prints the charts of a workbook, a line each.
  private static let program = """
    import openpyxl, sys
    for sheet in openpyxl.load_workbook(sys.argv[1]):
      for chart in sheet._charts:
        title = "".join(run.t for p in chart.title.tx.rich.p for run in p.r or [])
        kind = [chart.tagname, getattr(chart, "barDir", ""), getattr(chart, "grouping", "") or ""]
        print(sheet.title, title, "/".join(str(word or "") for word in kind), end=" ")
        for one in chart.ser:
          names, texts, numbers = one.tx.strRef, one.cat.strRef, one.val.numRef
          held = [names.strCache, texts.strCache, numbers.numCache]
          words = [pt.v for cache in held for pt in cache.pt]
          print(names.f, texts.f, numbers.f, ",".join(str(word) for word in words), end=" ")
        print()
    """

  @Test(.enabled(if: Tool.validator != nil, "PANDIAN_OOXML_VALIDATE names no validator"))
  func `charts of each kind are valid`() throws {
    let (folder, path) = try write()
    let result = try withExtendedLifetime(folder) { try Tool.validator?.run([path]) }
    #expect(result?.text == "", "the validator has something to say")
    #expect(result?.status == 0)
  }

  @Test(.enabled(if: Tool.python != nil, "PANDIAN_PYTHON names no interpreter"))
  func `openpyxl reads titles, kinds, cells and what they hold`() throws {
    let (folder, path) = try write()
    let result = try withExtendedLifetime(folder) {
      try Tool.python?.run(["-c", Self.program, path])
    }
    let lines = try #require(result).text.split(separator: "\n").map(String.init)
    #expect(lines.count == ChartSample.all.count * 2, "\(result?.complaint ?? "")")
    #expect(
      lines.first
        == joined(
          "图'1 职称结构 barChart/col/clustered ",
          "'图''1'!$B$1 '图''1'!$A$2:$A$4 '图''1'!$B$2:$B$4 高级,银川,石嘴山,吴忠,86.0,31.0,24.0 ",
          "'图''1'!$C$1 '图''1'!$A$2:$A$4 '图''1'!$C$2:$C$4 中级,银川,石嘴山,吴忠,120.0,64.0,58.0 "))
    let kinds = lines.suffix(ChartSample.all.count).map { $0.split(separator: " ")[2] }
    #expect(
      kinds == [
        "barChart/col/clustered", "barChart/col/stacked", "barChart/col/percentStacked",
        "barChart/bar/clustered", "barChart/bar/stacked", "barChart/bar/percentStacked",
        "lineChart//standard", "barChart/bar/percentStacked", "barChart/bar/stacked",
        "doughnutChart//",
      ])
    #expect(lines.last?.hasPrefix("总量 职称结构 doughnutChart// '总量'!$B$1 ") == true)
  }

  @Test(
    .enabled(
      if: Tool.office != nil && Tool.python != nil, "PANDIAN_OFFICE or PANDIAN_PYTHON is missing"))
  func `LibreOffice takes charts in and gives them back`() throws {
    let (folder, path) = try write()
    let result = try Tool.office?.run([
      "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx",
      "--outdir", folder.path + "/again", path,
    ])
    #expect(result?.status == 0)
    let again = try Tool.python?.run(["-c", Self.program, folder.path + "/again/charts.xlsx"])
    let lines = try #require(again).text.split(separator: "\n")
    #expect(lines.count == ChartSample.all.count * 2, "\(again?.complaint ?? "")")
    #expect(lines.allSatisfy { $0.contains("职称结构") })
    // It reads the cells themselves; those of the last sheet are empty.
    let bound = lines.prefix(ChartSample.all.count)
    #expect(bound.allSatisfy { $0.contains("银川,石嘴山,吴忠,") }, "\(bound)")
  }

  private func write() throws -> (folder: TemporaryFolder, path: String) {
    let folder = try TemporaryFolder()
    let path = try folder.path("charts.xlsx")
    try ChartSample.workbook().write(to: path)
    return (folder, path)
  }
}
