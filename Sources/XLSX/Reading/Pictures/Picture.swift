/// A picture on a worksheet or in one of its cells.
public struct Picture: Sendable, Hashable {
  /// The cell under its upper left corner, or the cell that it fills; nil where it is laid on the
  /// worksheet by distances, or was asked for without a cell.
  public internal(set) var anchor: CellReference?
  /// The cell under its lower right corner, where the file says it.
  public internal(set) var end: CellReference?
  /// The name that the program gave it, such as `图片 1`, or `ID_…` for one in a cell of WPS.
  public internal(set) var name: String
  /// What it shows, in the words of a user or a program.
  public internal(set) var description: String
  /// The part within the package, such as `xl/media/image1.png`; nil where the picture lies
  /// outside of it, or is missing.
  public internal(set) var part: String?
  /// What the part is, in small letters, such as `image/png`; nil where nothing says it.
  public internal(set) var contentType: String?
  /// The relationship by which the part is found.
  var relationship: String?
}
