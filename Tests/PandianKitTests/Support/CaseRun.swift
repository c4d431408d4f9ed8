import Checks
import Consolidation
import Sheets
import TestSupport

@testable import Forms
@testable import PandianKit

/// What came of checking the return of a case, or of its near miss.
struct CaseRun {
  let report: CheckReport
  private let places: [String: (sheet: String, cell: String)]
  private let file: String

  private static let pandian = Result { try Pandian() }

  init(_ edits: DefinitionNode) async throws {
    let pandian = try Self.pandian.get()
    // A file of the fixtures, by its path.
    if case .scalar(let path) = edits.content, !path.isEmpty {
      report = try await pandian.check([Batch.fixtures.folder + "/" + path])
      places = [:]
      file = report.files.first?.file ?? ""
      return
    }
    let sound = try DefinitionMapping(
      RuleCase.sound.get(), as: "sound", keys: ["units", "return"])
    let units = try sound.items("units").map(Self.unit)
    let folder = try TemporaryFolder()
    var places: [String: (sheet: String, cell: String)] = [:]
    func put(_ edits: DefinitionNode?, as name: String, by unit: Unit? = nil) throws -> String {
      var workbook = try CaseReturn(
        pandian.campaign, unit: units[0], sound: sound.required("return"))
      if let unit { workbook.become(unit) }
      if let edits { try workbook.apply(edits) }
      let written = try workbook.write(
        to: folder.path(workbook.file), campaign: pandian.campaign)
      for (key, place) in written { places[name + key] = place }
      return workbook.file
    }
    file = try put(edits, as: "")
    let changes = try DefinitionMapping.values(of: edits)
    // The same unit once more, and another unit.
    if let again = changes["again"] { _ = try put(again, as: "again.") }
    if let second = changes["second"] { _ = try put(second, as: "second.", by: units[1]) }
    self.places = places
    let isAlone = changes["second"] == nil && changes["silent"] == nil
    let received = try changes["received"]?.text("received")
    let negative = try changes["negative"]?.text("negative")
    report = try await pandian.check(
      ReturnBatch(
        [folder.path], register: Register(isAlone ? [units[0]] : units),
        received: received.flatMap { ReceivedDates($0) } ?? ReceivedDates(),
        negativeList: try negative.map { number in
          let list = try TemporaryFolder()
          return try NegativeList(path: list.write(number + "\n", as: "清单.txt"))
        }))
  }

  private static func unit(_ node: DefinitionNode) throws -> Unit {
    let mapping = try DefinitionMapping(
      node, as: "unit", keys: ["code", "name", "region", "series"])
    return Unit(
      code: try mapping.text("code"), name: try mapping.text("name"),
      region: try mapping.text("region"), series: try mapping.text("series"))
  }

  /// Whether a rule found something where a case says: a path such as `1.2.name`, `1` for a sheet,
  /// `1.*` for anywhere on it, `file`, `batch`.
  func finds(_ rule: String, at place: String, severity: Severity) throws -> Bool {
    let found = report.findings.filter { $0.rule == rule && $0.severity == severity }
    switch place {
    case "batch": return !found.isEmpty
    case "file": return found.contains { $0.file == file && $0.sheet == nil && $0.place == nil }
    case _ where place.hasSuffix(".*"):
      let sheet = places[String(place.dropLast(2))]?.sheet
      return sheet != nil && found.contains { $0.sheet == sheet }
    default:
      guard let known = places[place] else { throw CaseFault("nothing stands at \(place)") }
      return found.contains {
        $0.sheet == known.sheet && ($0.place?.description ?? "") == known.cell
      }
    }
  }

  /// The rules that found errors or warnings, each once.
  var complaints: [String] {
    Set(report.findings.filter { $0.severity > .notice }.map(\.rule)).sorted()
  }

  /// The findings, a line each.
  var listed: String {
    report.findings.map { finding in
      let place = [finding.sheet, finding.place?.description].compactMap(\.self)
      return
        "\(finding.rule) \(finding.severity) \(place.joined(separator: "!")) \(finding.message)"
    }
    .joined(separator: "\n")
  }
}

extension DefinitionMapping {
  /// The values of a node by key.
  fileprivate static func values(of node: DefinitionNode) throws -> [String: DefinitionNode] {
    Dictionary(try node.pairs(as: "edits").map { ($0.key, $0.value) }) { first, _ in first }
  }
}
