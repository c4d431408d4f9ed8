/// What becomes of a cell's fill.
enum FillChange: Hashable {
  /// It is filled with a colour.
  case color(RGBColor)
  /// It has no fill any more.
  case none
}
