extension FigurePlan {
  /// The keys of lines and columns that are there whatever the values: sums, and what fits nowhere.
  private static let common: Set = ["total", "unknown", "other", "unmatched", "rest"]

  /// What is wrong with the id of a figure, as far as the plan alone can tell; nil where nothing
  /// is.
  ///
  /// Lines that are made of whatever is found cannot be known beforehand.
  ///
  /// - Parameter id: The id, such as `structure-sex/男/total`.
  /// - Returns: What is wrong, in Chinese.
  func fault(inFigure id: String) -> String? {
    var parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, let table = table(name) else {
      return ReportPlan.returnTables.contains(parts.first ?? "")
        ? nil : "没有统计表“\(parts.first ?? "")”"
    }
    parts.removeFirst()
    guard let column = parts.popLast(), !parts.isEmpty else { return "“\(id)”应为“统计表/行/栏”" }
    if let fault = fault(inColumn: column, of: table) { return fault }
    guard case .tabulation = table.kind else { return nil }
    if let layers = table.layers {
      if let fault = fault(parts.removeFirst(), dimensions[layers], "块", of: table) { return fault }
    }
    guard parts.count == 1, let line = parts.first else { return "“\(id)”应为“统计表/行/栏”" }
    return table.rows.flatMap { fault(line, dimensions[$0], "行", of: table) }
  }

  /// What is wrong with the key of a column; nil where nothing is.
  ///
  /// - Parameters:
  ///   - key: The key, such as `total`.
  ///   - name: The id of the table.
  /// - Returns: What is wrong, in Chinese.
  func fault(inColumn key: String, of name: String) -> String? {
    table(name).flatMap { fault(inColumn: key, of: $0) }
  }

  /// Whether a report has a table of an id.
  ///
  /// - Parameter id: The id.
  /// - Returns: Whether the plan has it, or every report does.
  func hasTable(_ id: String) -> Bool {
    table(id) != nil || ReportPlan.returnTables.contains(id)
  }

  private func table(_ id: String) -> FigureTablePlan? {
    chapters.lazy.flatMap(\.tables).first { $0.id == id }
  }

  private func fault(inColumn key: String, of table: FigureTablePlan) -> String? {
    guard case .tabulation = table.kind else { return nil }
    let hasShares = table.shares != nil
    let bare = hasShares && key.hasSuffix("-share") ? String(key.dropLast(6)) : key
    if let columns = table.columns {
      return fault(bare, dimensions[columns], "栏", of: table)
    }
    let known =
      hasShares || table.measures.count == 1 ? ["total"] : table.measures.map(\.id)
    return known.contains(bare) ? nil : Self.words(key, "栏", of: table, known)
  }

  private func fault(
    _ key: String, _ dimension: FigureDimension, _ what: String, of table: FigureTablePlan
  ) -> String? {
    var known = dimension.values
    if dimension.isForm { known = table.measures.flatMap(\.forms).map { "form-\($0)" } }
    guard let known, !Self.common.contains(key), !known.contains(key) else { return nil }
    return Self.words(key, what, of: table, known)
  }

  private static func words(
    _ key: String, _ what: String, of table: FigureTablePlan, _ known: [String]
  ) -> String {
    "统计表“\(table.id)”没有\(what)“\(key)”，有：\(known.joined(separator: "、"))"
  }
}
