public import Consolidation
public import Sheets
internal import XLSX

extension Pandian {
  /// Tells what a file is; whatever it is, that is a normal result.
  ///
  /// - Parameter path: Where the file lies.
  /// - Returns: Its kind, maker and sheets, and the forms recognised on them.
  public func inspect(_ path: String) -> WorkbookInspection {
    WorkbookInspector(campaign, passwords: passwords).inspect(path: path, as: path)
  }
}

extension WorkbookInspection {
  /// The inspection as `inspect --format json` gives it: `"encrypted":true` stands there only
  /// where a password opened the file.
  public var json: JSONValue {
    let isOpened = isEncrypted && kind != .encrypted
    return .object(
      [
        ("file", .string(file)),
        ("kind", .string(kind.rawValue)),
      ] + (isOpened ? [("encrypted", .boolean(true))] : []) + [
        ("maker", .optional(maker)),
        (
          "sheets",
          .array(
            sheets.map { sheet in
              .object([
                ("name", .string(sheet.name)),
                ("state", .string(sheet.visibility.rawValue)),
                ("rows", .integer(sheet.rows)),
                ("cells", .integer(sheet.cells)),
                ("form", sheet.forms.first.map(JSONValue.integer) ?? .null),
                ("header_row", sheet.headerRow.map(JSONValue.integer) ?? .null),
              ])
            })
        ),
      ])
  }
}
