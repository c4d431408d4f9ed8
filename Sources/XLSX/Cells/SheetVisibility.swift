/// Whether a sheet's tab can be seen (ISO 29500-1, 18.18.68 ST_SheetState).
public enum SheetVisibility: String, Hashable, Sendable {
  /// The tab is there.
  case visible
  /// The tab is hidden; people can show it.
  case hidden
  /// The tab is hidden, and no menu shows it.
  case veryHidden
}
