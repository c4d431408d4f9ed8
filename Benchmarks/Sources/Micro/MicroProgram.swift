import Forms
import PandianKit
import Workloads
import XLSX

/// The inner loops, one line each: a name, nanoseconds for one thing, what the thing is.
@main
enum MicroProgram {
  private static let rows = 20_000
  private static let cells = Double(rows * 17)

  static func main() throws {
    try reading()
    try writing()
    try understanding()
  }

  private static func say(_ name: String, _ seconds: Double, per count: Double, _ thing: String) {
    print("\(name)\t\(seconds / count * 1e9)\t\(thing)")
  }

  private static func reading() throws {
    let package = ZipPackage(try RosterRows.workbook(rows: rows, .people, level: 6).bytes())
    let decimals = ZipPackage(try RosterRows.workbook(rows: rows, .decimals, level: 6).bytes())
    let (roster, numbers) = (package.stored, decimals.stored)
    let size = package.entries.reduce(0.0) { $0 + Double($1.data.size) }
    say(
      "inflating (zlib alone)",
      Stopwatch.leastWall { for entry in package.entries { _ = entry.data.plain } },
      per: size, "byte")
    say(
      "scanning rows of shared strings, stored",
      try Stopwatch.leastWall { try Reading.cells(of: roster) }, per: cells, "cell")
    say(
      "scanning rows of decimals, stored",
      try Stopwatch.leastWall { try Reading.cells(of: numbers) }, per: cells, "cell")
    say(
      "parsing rows of shared strings by libxml2, stored",
      try Stopwatch.leastWall { try Reading.cells(of: roster, byParser: true) }, per: cells,
      "cell")
    let file = package.file
    say(
      "inflating and scanning", try Stopwatch.leastWall { try Reading.cells(of: file) },
      per: cells, "cell")
    say(
      "the same, each text a string",
      try Stopwatch.leastWall { try Reading.values(of: file) }, per: cells, "cell")
    try strings()
  }

  /// Shared strings alone: a sheet of one row refers to them all the same.
  private static func strings() throws {
    let count = 50_000
    let workbook = WorkbookWriter()
    let sheet = try workbook.addSheet("A")
    for number in 0..<count { try sheet.append([.string("宁夏某单位有限公司\(number)")]) }
    var package = ZipPackage(try workbook.bytes())
    guard let index = package.index(of: "xl/worksheets/sheet1.xml") else { return }
    let markup = String(decoding: package.entries[index].data.plain, as: UTF8.self)
    // The first row alone, so that the strings are what there is to read.
    let first = markup.split(separator: "</row>", maxSplits: 1)[0]
    package.entries[index].data = Deflated(Array("\(first)</row></sheetData></worksheet>".utf8))
    let file = package.stored
    say(
      "shared strings, stored", try Stopwatch.leastWall { try Reading.cells(of: file) },
      per: Double(count), "string")
  }

  private static func writing() throws {
    for (kind, name) in [
      (RosterRows.Kind.people, "texts that repeat"), (.unique, "texts that do not repeat"),
      (.decimals, "decimals"),
    ] {
      let seconds = try Stopwatch.leastWall(rounds: 5) {
        _ = try RosterRows.workbook(rows: rows, kind, level: 1).bytes()
      }
      say("writing \(name)", seconds, per: cells, "cell")
      let workbook = try RosterRows.workbook(rows: rows, kind, level: 1).bytes()
      let parts = ZipPackage(workbook).entries.map { $0.data.plain }
      let deflating = Stopwatch.leastWall(rounds: 5) {
        for part in parts { _ = Deflated(part, level: 1) }
      }
      say("… of which deflating (zlib alone, level 1)", deflating, per: cells, "cell")
    }
  }

  /// What a cell means: the readers of the columns of the first form.
  private static func understanding() throws {
    let campaign = try Pandian().campaign
    let reader = EntryReader(campaign)
    guard let form = campaign.form(1) else { return }
    let samples = [
      "name": "秦知远", "sex": "男", "ethnicity": "回族", "id_number": "64010419660101902X",
      "politics": "中共党员", "graduated": "2009.07", "title": "高级工程师", "unit": "宁夏某单位有限公司",
    ]
    for column in form.columns {
      guard let text = samples[column.id] else { continue }
      let count = 20_000
      let seconds = Stopwatch.leastWall {
        for _ in 0..<count { _ = reader.read(.text(text), as: column) }
      }
      say("reading “\(text)” as \(column.header)", seconds, per: Double(count), "cell")
    }
  }
}
