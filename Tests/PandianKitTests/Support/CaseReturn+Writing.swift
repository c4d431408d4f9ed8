import Forms
import Sheets
import TestSupport
import XLSX

extension CaseReturn {
  /// Writes the workbook.
  ///
  /// - Returns: Where what a case can name stands, by its path such as `1.2.name`; a sheet by its
  ///   form's number, in place of a cell its name.
  func write(to path: String, campaign: Campaign) throws -> [String: (sheet: String, cell: String)]
  {
    let stamp = stamp.map {
      Stamp(purpose: .blank, campaign: campaign.id, version: $0).properties
    }
    let workbook = WorkbookWriter(
      options: WorkbookOptions(
        customProperties: (stamp ?? []).map { CustomProperty(name: $0.name, value: $0.value) }))
    var places: [String: (sheet: String, cell: String)] = [:]
    for sheet in sheets {
      let writer = try workbook.addSheet(sheet.name)
      let number = sheet.form.number
      for (key, cell) in try sheet.write(to: writer) {
        places["\(number).\(key)"] = (sheet.name, cell)
      }
      places["\(number)"] = (sheet.name, "")
    }
    try workbook.write(to: path)
    return places
  }
}

extension CaseReturn.Sheet {
  /// Writes title, fields, header, records and total; returns where they stand.
  fileprivate func write(to sheet: WorksheetWriter) throws -> [String: String] {
    var places: [String: String] = [:]
    var last = 0
    func put(_ cells: [CellContent], as keys: [String], isHidden: Bool = false) throws {
      last += 1
      try sheet.row(last, isHidden: isHidden) { row in
        for (index, cell) in cells.enumerated() where cell != .empty {
          row.set(column: index + 1, cell)
        }
      }
      for (index, key) in keys.enumerated() {
        places[key] = CellPlace(row: last, column: index + 1).description
      }
    }
    func put(_ fields: [FormField]) throws {
      guard !fields.isEmpty else { return }
      try put(
        fields.map { .string("\($0.label)：\(self.fields[$0.id] ?? "")") },
        as: fields.map { "field.\($0.id)" })
    }
    try put([.string(title)], as: ["title"])
    try put(form.headerFields)
    let columns = order.compactMap { id in form.columns.first { $0.id == id } }
    if form.hasGroups {
      var before: String?
      let cells = columns.map { column -> CellContent in
        defer { before = column.group }
        guard let group = column.group, group != before else { return .empty }
        let text = groups[group] ?? group
        return text.isEmpty ? .empty : .string(text)
      }
      try put(cells, as: columns.map { "group.\($0.id)" })
    }
    try put(
      columns.map { column in
        let text = headers[column.id] ?? ""
        return text.isEmpty ? .empty : .string(text)
      }, as: columns.map { "header.\($0.id)" })
    for (record, cells) in zip(1..., rows) {
      if let texts = before[record] {
        try put(texts.map { $0.isEmpty ? .empty : .string($0) }, as: ["before.\(record)"])
      }
      try put(
        columns.map { column in
          cells[column.id] ?? (column.kind == .ordinal ? .integer(record) : .empty)
        }, as: columns.map { "\(record).\($0.id)" }, isHidden: hidden.contains(record))
    }
    if let total {
      try put(
        columns.map { total[$0.id] ?? .empty }, as: columns.map { "total.\($0.id)" })
    }
    if let texts = before[rows.count + 1] {
      try put(
        texts.map { $0.isEmpty ? .empty : .string($0) }, as: ["before.\(rows.count + 1)"],
        isHidden: hidden.contains(rows.count + 1))
    }
    try put(form.footerFields)
    for (column, records) in merged {
      guard let from = places["\(records.lowerBound).\(column)"],
        let to = places["\(records.upperBound).\(column)"],
        let range = CellRange("\(from):\(to)")
      else { continue }
      try sheet.merge(range)
    }
    return places
  }
}
