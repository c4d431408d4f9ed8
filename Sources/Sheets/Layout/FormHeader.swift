public import Forms
public import XLSX

/// The header of a form, on one level or two, as the notice has it.
public struct FormHeader {
  private let form: Form
  private let extra: [String]

  /// - Parameters:
  ///   - form: The form.
  ///   - extra: Headers of further columns at the right.
  public init(_ form: Form, extra: [String] = []) {
    self.form = form
    self.extra = extra
  }

  /// How many rows it takes.
  public var rowCount: Int { form.hasGroups ? 2 : 1 }

  /// How many columns it takes, further ones included.
  public var columnCount: Int { form.columns.count + extra.count }

  /// Writes the header below the last row, and merges what spans rows or columns.
  ///
  /// - Parameters:
  ///   - sheet: The sheet, whose last row is the one above the header.
  ///   - style: How the cells look.
  /// - Throws: `WorkbookError` where the sheet cannot be written.
  public func write(to sheet: WorksheetWriter, style: StyleID) throws(WorkbookError) {
    let first = sheet.lastRow + 1
    let headers = form.columns.map { ($0.group ?? $0.header) } + extra
    guard form.hasGroups else {
      try sheet.row(height: 36) { row in
        for header in headers { row.append(.string(header), style: style) }
      }
      return
    }
    try sheet.row(height: 24) { row in
      var last: String?
      for (index, header) in headers.enumerated() {
        let group = index < form.columns.count ? form.columns[index].group : nil
        row.append(group != nil && group == last ? .empty : .string(header), style: style)
        last = group
      }
    }
    try sheet.row(height: 24) { row in
      for index in headers.indices {
        let isGrouped = index < form.columns.count && form.columns[index].group != nil
        row.append(isGrouped ? .string(form.columns[index].header) : .empty, style: style)
      }
    }
    try merge(on: sheet, from: first)
  }

  private func merge(on sheet: WorksheetWriter, from row: Int) throws(WorkbookError) {
    var index = 0
    while index < columnCount {
      guard index < form.columns.count, let group = form.columns[index].group else {
        try sheet.merge(
          CellRange(rows: row...row + 1, columns: index + 1...index + 1))
        index += 1
        continue
      }
      let members = form.columns[index...].prefix { $0.group == group }.count
      if members > 1 {
        try sheet.merge(CellRange(rows: row...row, columns: index + 1...index + members))
      }
      index += members
    }
  }
}
