/// Reads a list of people or things of which something is true.
struct FigureListReader {
  private let campaign: Campaign

  init(_ campaign: Campaign) {
    self.campaign = campaign
  }

  /// A list.
  func list(_ node: DefinitionNode) throws(DefinitionFault) -> FigureList {
    let mapping = try DefinitionMapping(node, as: "list ", keys: ["note", "from", "columns"])
    var list = FigureList(note: try mapping.text("note"), sources: [], columns: [])
    for item in try mapping.items("from") {
      let entry = try DefinitionMapping(item, as: "from ", keys: ["of", "where", "reason"])
      let form = try number(entry.required("of"))
      let condition: FigureCondition? =
        if let node = entry["where"] {
          try FigureConditionReader(campaign).condition(node)
        } else { nil }
      list.sources.append(
        .init(form: form, condition: condition, reason: try entry.text("reason")))
    }
    for (id, mark, value) in try mapping["columns"]?.pairs(as: "columns") ?? [] {
      let columns = list.sources.compactMap { source in
        campaign.form(source.form).flatMap { form in form.index(of: id).map { form.columns[$0] } }
      }
      guard let column = columns.first else {
        throw DefinitionFault("所列各表都没有列“\(id)”", at: mark)
      }
      let header = try value.text(id)
      list.columns.append(
        .init(header: header.isEmpty ? column.header : header, id: id, width: column.width))
    }
    guard !list.sources.isEmpty, !list.columns.isEmpty else {
      throw DefinitionFault("list 应有“from”和“columns”", at: node.mark)
    }
    return list
  }

  private func number(_ node: DefinitionNode) throws(DefinitionFault) -> Int {
    let text = try node.text("of")
    guard let number = Int(text), campaign.form(number) != nil else {
      throw DefinitionFault("没有附件“\(text)”", at: node.mark)
    }
    return number
  }
}
