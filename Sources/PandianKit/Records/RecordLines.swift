public import Consolidation
public import Forms

/// Accepted records as text for programs: JSON, an object a line, or CSV (RFC 4180).
public struct RecordLines: Sendable {
  private let campaign: Campaign
  private let number: Int?

  /// Prepares the lines of a campaign.
  ///
  /// - Parameters:
  ///   - campaign: The campaign.
  ///   - form: The number of the only form wanted; nil for all.
  public init(_ campaign: Campaign, form: Int?) {
    self.campaign = campaign
    number = form
  }

  // MARK: JSON

  /// A return's accepted records, an object a line: where it came from, the values by column id,
  /// and the cell that each value stood in.
  ///
  /// - Parameter checked: The return.
  /// - Returns: The lines, each with its end.
  public func ndjson(_ checked: CheckedReturn) -> String {
    var lines = ""
    each(checked) { form, sheet, record in
      let filled = form.columns.indices.filter { record.entries[$0].raw != .empty }
      lines +=
        JSONValue.object([
          ("file", .string(checked.file.name)),
          ("unit", .optional(checked.origin.unit?.code)),
          ("unit_name", .string(checked.origin.unitName)),
          ("region", .optional(checked.origin.region)),
          ("series", .optional(checked.origin.series)),
          ("form", .integer(form.number)),
          ("sheet", .string(sheet)),
          ("row", .integer(record.row)),
          (
            "values",
            .object(filled.map { (form.columns[$0].id, Self.json(record.entries[$0])) })
          ),
          (
            "cells",
            .object(
              filled.map {
                (form.columns[$0].id, .optional(record.entries[$0].place?.description))
              })
          ),
        ]).text() + "\n"
    }
    return lines
  }

  private static func json(_ entry: Entry) -> JSONValue {
    if case .count(let number)? = entry.reading.value { return .integer(number) }
    return .string(entry.text)
  }

  // MARK: CSV

  /// The header row: 来源单位, 地区, 来源文件, 工作表, 原行号, then the form's own columns.
  public var csvHeader: String {
    guard let number, let form = campaign.form(number) else { return "" }
    let own = form.columns.map { column in
      (column.group.map { "\($0)-" } ?? "") + column.header
    }
    return CSVRow.line(["来源单位", "来源地区", "来源文件", "工作表", "原行号"] + own)
  }

  /// A return's accepted records, a row each.
  ///
  /// - Parameter checked: The return.
  /// - Returns: The rows, each with its end.
  public func csv(_ checked: CheckedReturn) -> String {
    var lines = ""
    each(checked) { _, sheet, record in
      lines += CSVRow.line(
        [
          checked.origin.unitName, checked.origin.region ?? "", checked.file.name, sheet,
          String(record.row),
        ] + record.entries.map(\.text))
    }
    return lines
  }

  private func each(_ checked: CheckedReturn, _ body: (Form, String, Record) -> Void) {
    for form in checked.forms {
      guard number == nil || number == form.returned.number,
        let definition = campaign.form(form.returned.number)
      else { continue }
      for record in form.acceptedRecords { body(definition, form.returned.sheet, record) }
    }
  }
}
