import Checks
import Consolidation
import Forms
import Foundation
import Sheets
import Testing
import TestSupport
import XLSX

@testable import PandianKit

/// Annotated copies of the project's own returns.
struct AnnotateTests {
  /// The fixtures and their copies, made once for all tests that look at them.
  private struct Annotated {
    let folder: TemporaryFolder
    let report: CheckReport
    let copies: CopyListing

    static let made = Task {
      let folder = try TemporaryFolder()
      let pandian = try Pandian()
      let batch = ReturnBatch(
        [Batch.fixtures.returns], register: try pandian.register(at: Batch.fixtures.register))
      let (report, copies) = try await pandian.annotate(batch, to: folder.path)
      return Annotated(folder: folder, report: report, copies: copies)
    }
  }

  @Test("Each return that its unit is told something of has a copy, and no other")
  func complete() async throws {
    let made = try await Annotated.made.value
    let told = Set(AnnotationRequest.findingsForUnit(made.report.findings).compactMap(\.file))
    #expect(made.copies.copies.map(\.source.file).sorted() == told.sorted())
    #expect(made.copies.omissions.isEmpty)
    for copy in made.copies.copies {
      #expect(copy.errors + copy.warnings + copy.notices > 0, "\(copy.output) has an empty list")
    }
  }

  /// The cells of a workbook but for those of our list, with the bytes of numbers.
  private func cells(_ path: String) throws -> [String] {
    let reader = try WorkbookReader(path: path)
    var cells: [String] = []
    for sheet in reader.sheets {
      var own: [String] = []
      try reader.forEachRow(of: sheet) { row in
        for cell in row.cells { own.append("\(sheet.name) \(cell.reference) \(cell.value)") }
        return .next
      }
      if own.first?.contains("〔盘点检查〕问题清单") != true { cells += own }
    }
    return cells
  }

  @Test("A copy holds what its return holds, and a list")
  func sameCells() async throws {
    let made = try await Annotated.made.value
    for copy in made.copies.copies {
      let original = try cells(Batch.fixtures.returns + "/" + copy.source.file)
      #expect(try cells(made.folder.path + "/" + copy.output) == original, "\(copy.output)")
    }
  }

  @Test("Checking the copies finds what checking the returns found; marking them gives them again")
  func again() async throws {
    let made = try await Annotated.made.value
    let inputs = try TemporaryFolder()
    for file in Batch.files(in: Batch.fixtures.returns) {
      let copy = made.folder.path + "/" + file
      let source =
        FileManager.default.fileExists(atPath: copy) ? copy : Batch.fixtures.returns + "/" + file
      try FileManager.default.copyItem(atPath: source, toPath: try inputs.path(file))
    }
    let pandian = try Pandian()
    let batch = ReturnBatch(
      [inputs.path], register: try pandian.register(at: Batch.fixtures.register))
    let outputs = try TemporaryFolder()
    let (report, copies) = try await pandian.annotate(batch, to: outputs.path)
    #expect(report.findings == made.report.findings)
    #expect(copies.copies == made.copies.copies)
  }

  @Test("No copy tells of another unit")
  func ownRowsOnly() async throws {
    let made = try await Annotated.made.value
    let units = try Pandian().register(at: Batch.fixtures.register).units
    for copy in made.copies.copies {
      let original = try WorkbookText.all(of: Batch.fixtures.returns + "/" + copy.source.file)
      let text = try WorkbookText.all(of: made.folder.path + "/" + copy.output)
      for unit in units where unit.code != copy.source.unit && !original.contains(unit.name) {
        #expect(!text.contains(unit.name), "\(copy.output) names \(unit.name)")
      }
    }
  }

  @Test("One workbook is annotated without a folder")
  func single() async throws {
    let pandian = try Pandian()
    let path = Batch.fixtures.returns + "/石嘴山/石嘴山北岭电力器材有限公司.xlsx"
    let copy = try await pandian.annotatedCopy(of: ReturnBatch([path]))
    let bytes = try #require(copy.bytes)
    #expect(try WorkbookReader(bytes: bytes).sheets.last?.name == "问题清单")
    #expect(copy.report.findingCounts[.error, default: 0] > 0)
    let damaged =
      Batch.fixtures.bad + "/" + (try #require(Batch.files(in: Batch.fixtures.bad).first))
    #expect(try await pandian.annotatedCopy(of: ReturnBatch([damaged])).bytes == nil)
  }
}
