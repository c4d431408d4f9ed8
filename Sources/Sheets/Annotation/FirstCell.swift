internal import XLSX

/// Tells from a sheet's first row whether it is a list of ours.
struct FirstCell {
  /// Whether it is.
  private(set) var isList = false
  private var isDecided = false

  /// Takes the next row that holds anything; the first decides.
  mutating func take(_ row: Row) {
    guard !isDecided else { return }
    isDecided = true
    guard row.number == 1, case .string(let text)? = row[column: 1]?.value else { return }
    isList = AnnotationMark.isList(firstCell: text)
  }
}
