/// Reads a form from its file.
struct FormReader {
  private static let keys: Set = [
    "number", "title", "placeholder", "landscape", "columns", "header-fields", "footer-fields",
    "notes", "printed-rows", "subjects", "rules",
  ]

  let columns: ColumnReader

  /// The form that a file defines.
  func form(_ node: DefinitionNode) throws(DefinitionFault) -> Form {
    let mapping = try DefinitionMapping(node, as: "表", keys: Self.keys)
    let leaves = try leafColumns(mapping)
    let form = Form(
      number: try number(mapping), titleTail: try mapping.text("title"),
      titlePlaceholder: try mapping.optionalText("placeholder") ?? "",
      columns: leaves, headerFields: try fields(mapping, "header-fields"),
      footerFields: try fields(mapping, "footer-fields"), notes: try mapping.texts("notes"),
      printedRows: try printedRows(mapping["printed-rows"]),
      subjects: try SubjectReader(columns: leaves).subjects(mapping.items("subjects")),
      rules: try RuleReader().uses(mapping.items("rules"), knowing: columns.rules),
      isLandscape: try mapping.flag("landscape"), mark: mapping.mark)
    if let rows = form.printedRows, form.index(of: rows.column) == nil {
      throw DefinitionFault(
        "没有列“\(rows.column)”", at: mapping["printed-rows"]?.mark ?? mapping.mark)
    }
    try checkFieldIDs(form)
    return form
  }

  private func number(_ mapping: DefinitionMapping) throws(DefinitionFault) -> Int {
    let value = try mapping.required("number")
    guard let number = Int(try value.text("number")), (1...999).contains(number) else {
      throw DefinitionFault("“number”应为 1 至 999 的整数", at: value.mark)
    }
    return number
  }

  private func leafColumns(_ mapping: DefinitionMapping) throws(DefinitionFault) -> [Column] {
    var result: [Column] = []
    for item in try mapping.required("columns").items("columns") {
      let column = try columns.column(item)
      guard !result.contains(where: { $0.id == column.id }) else {
        throw DefinitionFault("列“\(column.id)”重复", at: item.mark)
      }
      result.append(column)
    }
    for column in result {
      for part in column.sumOf where !result.contains(where: { $0.id == part }) {
        throw DefinitionFault("sum-of 中没有列“\(part)”", at: column.mark)
      }
    }
    return result
  }

  private func fields(
    _ mapping: DefinitionMapping, _ key: String
  ) throws(DefinitionFault) -> [FormField] {
    var fields: [FormField] = []
    for item in try mapping.items(key) {
      fields.append(try columns.field(item))
    }
    return fields
  }

  private func checkFieldIDs(_ form: Form) throws(DefinitionFault) {
    var seen: Set<String> = []
    for field in form.headerFields + form.footerFields {
      guard seen.insert(field.id).inserted else {
        throw DefinitionFault("栏目“\(field.id)”重复", at: field.mark)
      }
    }
  }

  private func printedRows(_ node: DefinitionNode?) throws(DefinitionFault) -> PrintedRows? {
    guard let node else { return nil }
    let mapping = try DefinitionMapping(
      node, as: "printed-rows ", keys: ["column", "values", "total"])
    return PrintedRows(
      column: try mapping.text("column"), values: try mapping.texts("values"),
      totalLabel: try mapping.optionalText("total"))
  }
}
