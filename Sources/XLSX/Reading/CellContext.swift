/// What the cells of all worksheets of a workbook refer to.
final class CellContext {
  /// The texts that cells share.
  let strings: SharedStrings
  /// The formats that cells share.
  let styles: StyleSheet
  /// From which day dates are counted.
  let dateSystem: DateSystem

  init(strings: SharedStrings, styles: StyleSheet, dateSystem: DateSystem) {
    self.strings = strings
    self.styles = styles
    self.dateSystem = dateSystem
  }
}
