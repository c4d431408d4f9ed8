/// How a number comes from other cells of its table, as a formula has it.
public enum FigureDerivation: Hashable, Sendable {
  /// The sum of some cells.
  case sum([FigurePosition])
  /// A cell less others, and more by yet others.
  case difference(FigurePosition, minus: [FigurePosition], plus: [FigurePosition] = [])
  /// The share that a cell has of another, rounded to four places.
  case ratio(FigurePosition, of: FigurePosition)
}
