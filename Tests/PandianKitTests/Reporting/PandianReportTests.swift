import BatchSupport
import Consolidation
import Forms
import Foundation
import Testing
import TestSupport

@testable import PandianKit

/// The report of a region-wide batch has exactly what was put into the batch.
struct PandianReportTests {
  private struct Made: Sendable {
    let batch: RegionBatch
    let inputs: TemporaryFolder
    let register: String
    let returns: String
    let open: Report
    let masked: Report
    let folder: TemporaryFolder
  }

  private static let made = Task {
    let batch = RegionBatch()
    let inputs = try TemporaryFolder()
    let folder = try TemporaryFolder()
    let pandian = try Pandian()
    let (returns, register) = try batch.write(to: inputs, pandian.campaign)
    let all = ReturnBatch([returns], register: try pandian.register(at: register))
    return Made(
      batch: batch, inputs: inputs, register: register, returns: returns,
      open: try await pandian.report(all, grade: .internal).report,
      masked: try await pandian.report(all, to: folder.path).report, folder: folder)
  }

  private func value(_ id: String, in report: Report) throws -> FigureCell.Value {
    try #require(report.figures.first { $0.figure.id == id }, "\(id)").figure.value
  }

  @Test(
    "People are as many as were made up, by region and trait",
    arguments: [
      (RegionTallies.Trait.sex, "structure-sex"), (.politics, "structure-politics"),
      (.education, "structure-education"), (.degree, "structure-degree"),
      (.level, "structure-title"), (.ageBand, "structure-age"), (.retired, "structure-retired"),
    ])
  func people(_ trait: RegionTallies.Trait, _ table: String) async throws {
    let made = try await Self.made.value
    let tallies = made.batch.tallies
    // Somebody whom two units returned is counted once, with the first of them.
    let slack = tallies.claimedTwice
    var sum = 0
    for region in RegionBatch.regions {
      for (value, count) in tallies.people[trait, default: [:]][region, default: [:]] {
        let key = value.replacing("–", with: "—")
        let told = try self.value("\(table)/\(key)/\(region)", in: made.open)
        guard case .count(let number) = told else {
          Issue.record("\(table)/\(key)/\(region) is \(told)")
          continue
        }
        #expect(number <= count && number >= count - slack, "\(table)/\(key)/\(region)")
        sum += number
      }
    }
    #expect(sum == tallies.accepted(1) - slack)
    #expect(try value("\(table)/total/total", in: made.open) == .count(sum))
  }

  @Test("Plans and catalogues are as large as was made up")
  func plans() async throws {
    let made = try await Self.made.value
    let tallies = made.batch.tallies
    func count(_ id: String) throws -> FigureCell.Value { try value(id, in: made.open) }
    let posts = tallies.posts.values.reduce(into: (covered: 0, open: 0)) {
      $0.covered += $1.covered
      $0.open += $1.open
    }
    #expect(try count("succession/total/backed") == .count(posts.covered))
    #expect(try count("succession/total/unbacked") == .count(posts.open))
    let demand = tallies.demands.values.reduce(0) { $0 + $1.total }
    #expect(try count("demand-by-major/total/demand") == .count(demand))
    #expect(
      try count("recruitment/total/total") == .count(tallies.intakeByWay.values.reduce(0, +)))
    #expect(
      try count("shortage-by-major/total/entries")
        == .count(tallies.shortages.values.reduce(0) { $0 + $1.indexes.count }))
    #expect(try count("returns/total/returned") == .count(made.batch.units.count))
    #expect(try count("rows/form-1/accepted") == .count(tallies.accepted(1)))
  }

  @Test("It is masked unless asked otherwise: nobody's number or name, no small group")
  func masked() async throws {
    let made = try await Self.made.value
    #expect(made.masked.grade == .masked)
    for name in ["盘点报告.html", "盘点报告.json"] {
      let bytes = try Data(contentsOf: URL(filePath: made.folder.path + "/" + name))
      #expect(made.batch.secrets.leaks(in: bytes) == [], "\(name)")
    }
    for figure in made.masked.figures where figure.table.hasPrefix("structure-") {
      guard case .count(let count) = figure.figure.value else { continue }
      #expect(count == 0 || count >= 5, "\(figure.figure.id)")
    }
    // What people read a report for is still there.
    for highlight in made.masked.highlights where !highlight.name.contains("率") {
      #expect(highlight.amount.number != nil, "\(highlight.name)")
    }
  }

  @Test("Sentences carry the numbers")
  func sentence() async throws {
    let made = try await Self.made.value
    guard case .count(let all) = try value("structure-sex/total/total", in: made.open),
      case .count(let full) = try value("structure-title/正高级/total", in: made.open),
      case .count(let associate) = try value("structure-title/副高级/total", in: made.open),
      case .paragraph(let text)? = made.open.chapters.first?.blocks.first
    else {
      Issue.record("no numbers")
      return
    }
    func grouped(_ number: Int) -> String {
      number < 1_000
        ? "\(number)" : "\(number / 1_000)," + String("00\(number % 1_000)".suffix(3))
    }
    #expect(
      text.hasPrefix("全区共有专业技术人员 \(grouped(all)) 人，其中高级职称 \(grouped(full + associate)) 人，占 "))
  }

  @Test("Figures of a single region say of which")
  func regions() async throws {
    let figures = try await Self.made.value.open.figures
    func region(_ id: String) -> String? { figures.first { $0.figure.id == id }?.region }
    #expect(region("structure-sex/男/银川") == "银川")
    #expect(region("structure-sex/男/银川-share") == "银川")
    #expect(region("structure-title-by-region/固原/total") == "固原")
    #expect(region("quality-fit-by-region/区直/高/高") == "区直")
    #expect(region("returns/吴忠/returned") == "吴忠")
    #expect(region("structure-sex/男/total") == nil)
    #expect(region("structure-age-sex/total/男") == nil)
  }
}
