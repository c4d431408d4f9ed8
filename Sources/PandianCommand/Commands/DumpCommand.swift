import ArgumentParser
import Consolidation
import Sheets
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

  @OptionGroup var passwords: PasswordOptions

  func run() throws {
    try reporting {
      if Terminal.isInteractive { Terminal.complain("注意：以下内容未遮盖个人信息。") }
      let workbook = try WorkbookReader(path: file, passwords: passwords.passwords(for: [file]))
      let sheets = workbook.sheets.filter { sheet == nil || $0.name == sheet }
      if let sheet, sheets.isEmpty { throw Failure(.usage, "没有名为“\(sheet)”的工作表") }
      var isDamaged = false
      for sheet in sheets {
        do throws(WorkbookError) {
          try Self.dump(sheet, of: workbook)
        } catch {
          // The others may be sound; what looks like an attack is not tried again.
          guard error.code == .damaged, sheets.count > 1 else { throw error }
          isDamaged = true
          Terminal.complain(
            "工作表“\(Terminal.safe(sheet.name))”没能读完，继续输出其他工作表。\(error.chineseDescription)")
        }
      }
      if isDamaged { throw ExitCode(Failure.Code.dataError.rawValue) }
    }
  }

  /// Prints the cells of a sheet, those before a damage too.
  private static func dump(
    _ sheet: WorksheetEntry, of workbook: WorkbookReader
  ) throws(WorkbookError) {
    var lines: [UInt8] = []
    var head = Array(#"{"sheet":"#.utf8)
    JSONValue.quote(sheet.name, to: &head)
    head += Array(#","ref":""#.utf8)
    func flush() {
      Terminal.write(String(decoding: lines, as: UTF8.self), to: 1)
      lines.removeAll(keepingCapacity: true)
    }
    defer { flush() }
    try workbook.forEachRow(of: sheet) { row in
      for cell in row.cells { append(cell, after: head, to: &lines) }
      if lines.count > 1 << 16 { flush() }
      return .next
    }
  }

  /// Appends the line of a cell; none for a formula without a result.
  ///
  /// There may be ten million of them: they are not made into a ``JSONValue`` first.
  private static func append(_ cell: Cell, after head: [UInt8], to lines: inout [UInt8]) {
    let value = cell.value
    if case .string("") = value { return }
    lines += head
    lines += cell.reference.description.utf8
    switch value {
    case .string(let text):
      lines += #"","kind":"string","value":"#.utf8
      JSONValue.quote(text, to: &lines)
    case .number(let number):
      lines += #"","kind":"number","value":"#.utf8
      lines += JSONValue.digits(of: number).utf8
    case .boolean(let isTrue):
      lines += (isTrue ? #"","kind":"bool","value":true"# : #"","kind":"bool","value":false"#).utf8
    case .error(let code):
      lines += #"","kind":"error","value":"#.utf8
      JSONValue.quote(code, to: &lines)
    case .date(let date):
      lines += #"","kind":"date","value":"#.utf8
      JSONValue.quote(date.description, to: &lines)
    }
    if cell.kind == .number || cell.kind == .date {
      lines += #","raw":"#.utf8
      JSONValue.quote(cell.rawText, to: &lines)
    }
    lines += (cell.isFormula ? #","formula":true}"# : "}").utf8
    lines.append(UInt8(ascii: "\n"))
  }
}
