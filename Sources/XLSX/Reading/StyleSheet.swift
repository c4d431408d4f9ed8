/// The formats that cells refer to by number (ISO 29500-1, 18.8), as far as values need them.
struct StyleSheet {
  /// What each cell format makes of a number: all that most cells ask.
  private(set) var natures: [FormatCode.Nature] = []
  private var formatIDs: [Int] = []
  private var formats: [Int: FormatCode] = [:]

  /// Makes the style sheet of a workbook.
  ///
  /// - Parameters:
  ///   - codes: The file's own number formats by their ids.
  ///   - formatIDs: The id of the number format of each cell format.
  init(codes: [Int: String] = [:], formatIDs: [Int] = []) {
    self.formatIDs = formatIDs
    for id in Set(formatIDs) {
      formats[id] = codes[id].map { FormatCode($0) } ?? .builtIn(id)
    }
    natures = formatIDs.map { formats[$0]?.nature ?? .number }
  }

  /// The number format of a cell format.
  ///
  /// - Parameter style: The number of the cell format.
  /// - Returns: The code; nil where there is no such cell format.
  func formatCode(of style: Int) -> String? {
    guard formatIDs.indices.contains(style) else { return nil }
    return formats[formatIDs[style]]?.code
  }
}
