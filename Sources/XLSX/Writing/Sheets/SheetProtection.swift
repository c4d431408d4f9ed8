/// What may be done on a sheet that is protected, without a password (ISO 29500-1, 18.3.1.85).
///
/// It guards against slips, not against anybody who means it.
public struct SheetProtection: OptionSet, Hashable, Sendable {
  /// One bit for each thing that may be done.
  public let rawValue: Int

  /// Makes a set of things that may be done.
  ///
  /// - Parameter rawValue: One bit for each.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Locked cells may be chosen.
  public static let selectLockedCells = SheetProtection(rawValue: 1 << 0)
  /// Cells that are not locked may be chosen.
  public static let selectUnlockedCells = SheetProtection(rawValue: 1 << 1)
  /// Cells may be given another look.
  public static let formatCells = SheetProtection(rawValue: 1 << 2)
  /// Columns may be made wider or hidden.
  public static let formatColumns = SheetProtection(rawValue: 1 << 3)
  /// Rows may be made higher or hidden.
  public static let formatRows = SheetProtection(rawValue: 1 << 4)
  /// Columns may be put in.
  public static let insertColumns = SheetProtection(rawValue: 1 << 5)
  /// Rows may be put in.
  public static let insertRows = SheetProtection(rawValue: 1 << 6)
  /// Links may be put in.
  public static let insertHyperlinks = SheetProtection(rawValue: 1 << 7)
  /// Columns without locked cells may be taken out.
  public static let deleteColumns = SheetProtection(rawValue: 1 << 8)
  /// Rows without locked cells may be taken out.
  public static let deleteRows = SheetProtection(rawValue: 1 << 9)
  /// Ranges without locked cells may be sorted.
  public static let sort = SheetProtection(rawValue: 1 << 10)
  /// A filter that is there may be used.
  public static let autoFilter = SheetProtection(rawValue: 1 << 11)
  /// Pivot tables may be used.
  public static let pivotTables = SheetProtection(rawValue: 1 << 12)
  /// Pictures, notes and other objects may be changed.
  public static let editObjects = SheetProtection(rawValue: 1 << 13)

  /// What office programs allow when nothing else is said: cells may be chosen.
  public static let standard: SheetProtection = [.selectLockedCells, .selectUnlockedCells]
}
