internal import Forms

/// Which figures of a table are of a single region.
struct RegionalKeys {
  private let table: String
  private let names: Set<String>
  private let isByColumn: Bool
  private let isByRow: Bool

  /// - Parameters:
  ///   - table: The table.
  ///   - plan: What the campaign tabulates.
  ///   - campaign: The campaign, which has the regions.
  init(_ table: FigureTable, _ plan: FigurePlan?, _ campaign: Campaign) {
    self.table = table.id
    names = Set(campaign.regions.map(\.name))
    let own = plan?.chapters.lazy.flatMap(\.tables).first { $0.id == table.id }
    func isRegion(_ dimension: Int?) -> Bool {
      guard let plan, let dimension, plan.dimensions.indices.contains(dimension) else {
        return false
      }
      return plan.dimensions[dimension].isRegion
    }
    isByColumn = isRegion(own?.columns)
    let isTally = if case .reconciliation = own?.kind { true } else { false }
    isByRow = isRegion(own?.rows) || isRegion(own?.layers) || own == nil || isTally
  }

  /// The region of a figure; nil for one of several, or of something else.
  func region(of id: String) -> String? {
    let parts = id.dropFirst(table.count + 1).split(separator: "/")
    if isByColumn, let last = parts.last {
      let key = String(last)
      if names.contains(key) { return key }
      if key.hasSuffix("-share"), names.contains(String(key.dropLast(6))) {
        return String(key.dropLast(6))
      }
    }
    guard isByRow, let first = parts.first, names.contains(String(first)) else { return nil }
    return String(first)
  }
}
