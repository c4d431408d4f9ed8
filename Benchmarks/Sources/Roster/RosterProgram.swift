import Workloads
import XLSX

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads or writes a roster, and nothing else: what it takes is what `XLSX` takes.
///
/// ```
/// Roster write FILE ROWS people|unique|decimals LEVEL    # LEVEL: zlib's, 1 to 9
/// Roster read FILE scanner|parser                        # counts cells by kind
/// ```
@main
enum RosterProgram {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    switch (words.first, words.count) {
    case ("write", 5):
      guard let rows = Int(words[3]), let kind = RosterRows.Kind(rawValue: words[4]),
        let level = Int(words[5])
      else { exit(64) }
      try write(words[2], rows: rows, kind, level: level)
    case ("read", 3): try read(words[2], byParser: words[3] == "parser")
    default: exit(64)
    }
  }

  private static func write(
    _ path: String, rows: Int, _ kind: RosterRows.Kind, level: Int
  ) throws(WorkbookError) {
    let workbook = try RosterRows.workbook(rows: rows, kind, level: level)
    try workbook.write(to: path)
  }

  private static func read(_ path: String, byParser: Bool) throws(WorkbookError) {
    let workbook = try WorkbookReader(path: path)
    workbook.usesParserAlone = byParser
    let rows = try workbook.rows(of: workbook.sheets[0])
    var (count, texts, numbers) = (0, 0, 0)
    while let row = try rows.next() {
      count += 1
      for cell in row.cells {
        switch cell.kind {
        case .string: texts += 1
        case .number: numbers += 1
        default: break
        }
      }
    }
    print("\(count) rows, \(texts) texts, \(numbers) numbers")
  }
}
