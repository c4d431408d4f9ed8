/// Where a row of a consolidated table came from, as its columns 来源单位, 来源文件 and 原行号 say.
public final class RecordSource: Sendable {
  /// The unit's name.
  public let unit: String
  /// The file that the unit returned; empty where the table does not say.
  public let file: String
  /// The row in that file; nil where the table does not say.
  public let row: Int?

  /// Makes a source.
  public init(unit: String, file: String = "", row: Int? = nil) {
    self.unit = unit
    self.file = file
    self.row = row
  }
}
