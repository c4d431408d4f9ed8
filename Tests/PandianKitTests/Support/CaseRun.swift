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
    var workbook = try CaseReturn(
      pandian.campaign, unit: units[0], sound: sound.required("return"))
    try workbook.apply(edits)
    file = workbook.file
    var places = try workbook.write(
      to: folder.path(workbook.file), campaign: pandian.campaign)
    let changes = try DefinitionMapping.values(of: edits)
    var register = [units[0]]
    if let second = changes["second"] {
      register.append(units[1])
      var other = try CaseReturn(
        pandian.campaign, unit: units[0], sound: sound.required("return"))
      other.become(units[1])
      try other.apply(second)
      for (key, place) in try other.write(
        to: folder.path(other.file), campaign: pandian.campaign)
      {
        places["second.\(key)"] = place
      }
    }
    self.places = places
    let received = try changes["received"]?.text("received")
    report = try await pandian.check(
      ReturnBatch(
        [folder.path], register: Register(register),
        received: received.flatMap { ReceivedDates($0) } ?? ReceivedDates()))
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
