import ArgumentParser
import Consolidation
import XLSX

/// `pandian dump`: every cell that holds a value, for programs.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "逐格输出工作簿的内容，每格一行 JSON（供程序使用，不遮盖个人信息）。")

  @Argument(help: ArgumentHelp("工作簿。", valueName: "文件"))
  var file: String

  @Option(help: ArgumentHelp("只输出这张工作表。", valueName: "名称"))
  var sheet: String?

  func run() throws {
    try reporting {
      if Terminal.isInteractive { Terminal.complain("注意：以下内容未遮盖个人信息。") }
      let workbook = try WorkbookReader(path: file)
      let sheets = workbook.sheets.filter { sheet == nil || $0.name == sheet }
      if let sheet, sheets.isEmpty { throw Failure(.usage, "没有名为“\(sheet)”的工作表") }
      var failure: WorkbookError?
      for sheet in sheets {
        // One damaged sheet does not keep those behind it from being read.
        do throws(WorkbookError) { try Self.dump(sheet, of: workbook) } catch {
          failure = failure ?? error
        }
      }
      if let failure { throw failure }
    }
  }

  private static func dump(
    _ sheet: WorksheetEntry, of workbook: WorkbookReader
  ) throws(WorkbookError) {
    var lines = ""
    defer { Terminal.write(lines, to: 1) }
    try workbook.forEachRow(of: sheet) { row in
      for cell in row.cells {
        guard let line = json(cell, on: sheet.name) else { continue }
        lines += line.text() + "\n"
      }
      if lines.utf8.count > 1 << 16 {
        Terminal.write(lines, to: 1)
        lines = ""
      }
      return .next
    }
  }

  private static func json(_ cell: Cell, on sheet: String) -> JSONValue? {
    var members: [(key: String, value: JSONValue)] = [
      ("sheet", .string(sheet)), ("ref", .string(cell.reference.description)),
    ]
    switch cell.value {
    case .string(let text):
      guard !text.isEmpty else { return nil }
      members += [("kind", .string("string")), ("value", .string(text))]
    case .number(let number):
      members += [
        ("kind", .string("number")), ("value", .number(number)), ("raw", .string(cell.rawText)),
      ]
    case .boolean(let isTrue):
      members += [("kind", .string("bool")), ("value", .boolean(isTrue))]
    case .error(let code):
      members += [("kind", .string("error")), ("value", .string(code))]
    case .date(let date):
      members += [
        ("kind", .string("date")), ("value", .string(date.description)),
        ("raw", .string(cell.rawText)),
      ]
    }
    if cell.isFormula { members.append(("formula", .boolean(true))) }
    return .object(members)
  }
}
