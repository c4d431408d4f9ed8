@testable import XLSX

extension MarkupWriter {
  /// What was written, without the declaration.
  var body: String {
    let text = String(decoding: room[..<count], as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return text.hasPrefix(declaration) ? String(text.dropFirst(declaration.count)) : text
  }
}

extension WorksheetWriter {
  /// The rows that were written so far.
  var rows: String { String(markup.body.dropFirst("<sheetData>".count)) }

  /// The markup before the rows, from the root's end on.
  var head: String {
    let text = WorksheetPart(sheet: self, isActive: false).head().body
    return text.split(separator: ">", maxSplits: 1).last.map(String.init) ?? ""
  }

  /// The markup behind the rows, without the root's end.
  var tail: String {
    String(WorksheetPart(sheet: self, isActive: false).tail().body.dropLast("</worksheet>".count))
  }
}

/// A sheet of a workbook of its own.
func makeSheet(_ options: SheetOptions = SheetOptions()) throws -> WorksheetWriter {
  try WorkbookWriter().addSheet("附件1", options: options)
}

/// Markup that is longer than a line.
func joined(_ parts: String...) -> String { parts.joined() }
