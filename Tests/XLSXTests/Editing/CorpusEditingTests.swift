import Foundation
import TestSupport
import Testing

@testable import XLSX

/// Workbooks of the wild, by whatever programs, marked at cells that a seed chooses.
///
/// `PANDIAN_CORPUS_KEEP` names a folder in which originals and marked copies stay.
struct CorpusEditingTests {
  static let folder = Tool.environment["PANDIAN_CORPUS"]
  /// The seed that chooses files and cells.
  private static let seed: UInt64 = 20_200_710
  private static let wanted = Int(Tool.environment["PANDIAN_CORPUS_COUNT"] ?? "") ?? 300

  @Test(
    "Marking keeps every other byte, every value, and can be taken back",
    .enabled(if: folder != nil))
  func marking() throws {
    let folder = try #require(Self.folder)
    let place = try TemporaryFolder()
    let keep = Tool.environment["PANDIAN_CORPUS_KEEP"]
    var makers: [String: Int] = [:]
    var damaged: [String] = []
    var pairs: [(original: String, marked: String, name: String)] = []
    for name in try Self.choice(in: folder) where pairs.count < Self.wanted {
      let bytes = try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
      // What no reader takes, nobody can judge.
      guard let reader = try? WorkbookReader(bytes: bytes),
        reader.sheets.allSatisfy({ (try? values(of: $0, in: reader)) != nil })
      else { continue }
      do {
        let marked = try check(bytes, reader, name)
        let number = "\(pairs.count)"
        let original = try place.write(bytes, as: "original/\(number).xlsx")
        let copy = try place.write(marked, as: "marked/\(number).xlsx")
        pairs.append((original, copy, name))
        makers[(try? reader.maker())?.description ?? "?", default: 0] += 1
        if let keep { try Self.keep(bytes, marked, number, name, in: keep) }
      } catch let error as WorkbookError where error.code == .damaged {
        damaged.append("\(name): \(error)")
      } catch {
        Issue.record("\(name): \(error)")
      }
    }
    #expect(!pairs.isEmpty)
    // A part that is no markup cannot be changed; few are, and they are said to be.
    #expect(damaged.count <= 3, "\(damaged)")
    try validate(pairs)
    try open(pairs)
    print("marked \(pairs.count) workbooks:", makers.sorted { $0.value > $1.value }.prefix(12))
  }

  /// Half of them by the great programs as they come, half as evenly by folder as it goes.
  private static func choice(in folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".xlsx") || $0.hasSuffix(".xlsm")
    }.sorted()
    var random = SeededMutation(seed: seed)
    var byKind: [String: [String]] = [:]
    for name in names {
      let path = "\(folder)/\(name)"
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      // Without optimisation larger ones take seconds each.
      guard size < 150_000, let reader = try? WorkbookReader(path: path),
        !reader.sheets.isEmpty, reader.sheets.allSatisfy({ (try? reader.part(of: $0)) != nil })
      else { continue }
      let maker = (try? reader.maker())?.description ?? "?"
      byKind[String(maker.prefix { !$0.isNumber }), default: []].append(name)
    }
    var chosen: [String] = []
    // In turn one of each maker's, so that rare ones are all there.
    var kinds = byKind.sorted { $0.key < $1.key }.map(\.value)
    while chosen.count < wanted + wanted / 10, !kinds.isEmpty {
      for index in kinds.indices.reversed() {
        chosen.append(kinds[index].remove(at: random.below(kinds[index].count)))
        if kinds[index].isEmpty { kinds.remove(at: index) }
      }
    }
    return chosen
  }

  private static func keep(
    _ original: [UInt8], _ marked: [UInt8], _ number: String, _ name: String, in folder: String
  ) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(original).write(to: URL(filePath: "\(folder)/\(number)-original.xlsx"))
    try Data(marked).write(to: URL(filePath: "\(folder)/\(number)-marked.xlsx"))
    let line = "\(number)\t\(name)\n"
    let list = "\(folder)/names.tsv"
    let before = (try? String(contentsOfFile: list, encoding: .utf8)) ?? ""
    try (before + line).write(toFile: list, atomically: true, encoding: .utf8)
  }

  // MARK: One workbook

  private func check(
    _ bytes: [UInt8], _ before: WorkbookReader, _ name: String
  ) throws -> [UInt8] {
    let editor = try WorkbookEditor(bytes: bytes)
    var marks = SeededMarks(seed: Self.seed)
    let cells = try marks.set(in: editor)
    let marked = try editor.bytes(protection: .none)

    let after = try WorkbookReader(bytes: marked)
    #expect(
      after.sheets.map(\.name) == before.sheets.map(\.name) + [SeededMarks.listName], "\(name)")
    for (old, new) in zip(before.sheets, after.sheets) {
      #expect(try values(of: old, in: before) == values(of: new, in: after), "\(name): \(old.name)")
    }
    expectUntouched(before, after, editor, name)
    try expectMarks(cells, in: marked, name)

    // A second round gives the same bytes; taking back gives the parts as they were.
    let again = try WorkbookEditor(bytes: marked)
    let reverted = try #require(try again.reverted(), "\(name): the journal does not hold")
    var same = SeededMarks(seed: Self.seed)
    _ = try same.set(in: reverted)
    #expect(try reverted.bytes(protection: .none) == marked, "\(name): marked twice differs")
    let back = try #require(try WorkbookEditor(bytes: marked).reverted())
    for entry in before.package.entriesInOrder where before.package.isRead(entry) {
      let part = PartName(entry.name)
      let old = MarkupEncoding.utf8(try editor.package.bytes(of: part))
      let isSame = try MarkupEncoding.utf8(back.package.bytes(of: part)) == old
      #expect(isSame, "\(name): \(part.path) is not as it was")
    }
    return marked
  }

  private func values(of sheet: WorksheetEntry, in reader: WorkbookReader) throws -> [String] {
    var lines: [String] = []
    let isMissing = (try? reader.part(of: sheet)) == nil
    guard !isMissing else { return [] }
    try reader.forEachRow(of: sheet) { row in
      for cell in row.cells where cell.value != .string("") {
        lines.append("\(cell.reference) \(cell.value) \(cell.rawText) \(cell.isFormula)")
      }
      return lines.count < 20_000 ? .next : .stop
    }
    return lines
  }

  /// Parts that need not change are the same; a worksheet without marks changes at most its view.
  private func expectUntouched(
    _ before: WorkbookReader, _ after: WorkbookReader, _ editor: WorkbookEditor, _ name: String
  ) {
    let mayChange = ["[content_types].xml", "styles.xml", "workbook.xml.rels", "workbook.xml"]
    let parts = before.relationships.compactMap(\.target).filter { $0.path.contains("sheet") }
    let sheets = Set(parts + parts.map(\.relationships))
    for entry in before.package.entriesInOrder where before.package.isRead(entry) {
      let part = PartName(entry.name)
      let path = entry.name.lowercased()
      let isNote = ["comment", "vml", "person"].contains(where: path.contains)
      if sheets.contains(part) || isNote || mayChange.contains(where: path.hasSuffix) { continue }
      let old = try? editor.package.bytes(of: part)
      let new = try? WorkbookEditor(after).package.bytes(of: part)
      let isSame = old == new
      #expect(isSame, "\(name): \(entry.name) changed")
    }
  }

  private func expectMarks(
    _ cells: [String: [CellReference]], in marked: [UInt8], _ name: String
  ) throws {
    let editor = try WorkbookEditor(bytes: marked)
    for sheet in editor.sheets {
      guard let cells = cells[sheet.name] else { continue }
      let filled = try editor.cells(filledWith: Set(SeededMarks.colors), on: sheet)
      #expect(Set(cells).isSubset(of: filled.keys), "\(name): \(sheet.name) fills")
      let notes = try editor.comments(of: sheet)
      let noted = notes.filter { note in
        note.text.contains(SeededMarks.mark)
          || note.replies.contains { $0.text.contains(SeededMarks.mark) }
      }
      #expect(Set(cells).isSubset(of: noted.map(\.reference)), "\(name): \(sheet.name) notes")
    }
  }

  // MARK: Other programs

  private func validate(
    _ pairs: [(original: String, marked: String, name: String)]
  ) throws {
    guard let validator = Tool.validator, let python = Tool.python else { return }
    func faults(_ paths: [String]) throws -> [String: Set<String>] {
      var faults: [String: Set<String>] = [:]
      for start in stride(from: 0, to: paths.count, by: 50) {
        let some = Array(paths[start..<min(start + 50, paths.count)])
        let result = try python.run([validator.path] + some)
        #expect(result.status <= 1, "\(result.complaint)")
        for line in result.text.split(separator: "\n") {
          let parts = line.split(separator: ": ", maxSplits: 1)
          guard parts.count == 2 else { continue }
          let file = URL(filePath: String(parts[0])).lastPathComponent
          faults[file, default: []].insert(Self.withoutNumbers(String(parts[1])))
        }
      }
      return faults
    }
    let before = try faults(pairs.map(\.original))
    let after = try faults(pairs.map(\.marked))
    for pair in pairs {
      let file = URL(filePath: pair.marked).lastPathComponent
      let new = after[file, default: []].subtracting(before[file, default: []])
      #expect(new.isEmpty, "\(pair.name): \(new.sorted().prefix(3))")
    }
  }

  /// Lines and counts move when something is put in.
  private static func withoutNumbers(_ text: String) -> String {
    String(text.map { $0.isNumber ? "0" : $0 })
  }

  private func open(_ pairs: [(original: String, marked: String, name: String)]) throws {
    guard let python = Tool.python else { return }
    let script = """
      import sys, warnings, openpyxl
      warnings.simplefilter('ignore')
      for path in sys.stdin.read().split('\\n'):
          if not path: continue
          try:
              book = openpyxl.load_workbook(path)
              notes = sum(1 for s in book.worksheets for r in s.iter_rows() for c in r if c.comment)
              print(path, 'ok', notes)
          except Exception as error:
              print(path, 'failed', repr(error)[:200])
      """
    func results(_ paths: [String]) throws -> [String: String] {
      let place = try TemporaryFolder()
      let list = try place.write(paths.joined(separator: "\n"), as: "list.txt")
      let code = script.replacingOccurrences(
        of: "sys.stdin.read()", with: "open(sys.argv[1]).read()")
      let result = try python.run(["-c", code, list])
      return Dictionary(
        result.text.split(separator: "\n").map { line in
          let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
          return (parts[0], parts.count > 1 ? parts[1] : "")
        }, uniquingKeysWith: { $1 })
    }
    let before = try results(pairs.map(\.original))
    let after = try results(pairs.map(\.marked))
    for pair in pairs where before[pair.original]?.hasPrefix("ok") == true {
      // openpyxl looks for styles in one place alone, and fails where cells have one all the same.
      let package = try? WorkbookReader(path: pair.marked).package
      guard package?.contains(PartName("xl/styles.xml")) == true else { continue }
      #expect(
        after[pair.marked]?.hasPrefix("ok") == true, "\(pair.name): \(after[pair.marked] ?? "")")
    }
  }
}
