/// A style of a workbook, as its cells name it.
public struct StyleID: Hashable, Sendable {
  /// The place in the workbook's list of cell formats, counted from 0.
  let index: Int

  /// The style of a cell that was given none.
  public static let normal = StyleID(index: 0)
}
