/// The columns at the right of a consolidated table that say where each row came from.
public enum OriginColumns {
  /// The header of the column with the unit's name, by which such a table is known again.
  public static let unit = "来源单位"
  /// The headers in order: unit, file, row.
  public static let headers = [unit, "来源文件", "原行号"]

  /// Those cells of a header, that with the unit first; none where no unit is named.
  static func cells(in header: TextRow) -> [TextCell] {
    let cells = header.cells.filter { headers.contains($0.text) }
    guard let unit = cells.firstIndex(where: { $0.text == unit }) else { return [] }
    return [cells[unit]] + cells.enumerated().filter { $0.offset != unit }.map(\.element)
  }
}
