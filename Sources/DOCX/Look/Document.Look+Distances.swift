// Distances that follow from sizes, in points.
extension Document.Look {
  /// From line to line of paragraphs and headings; within Word's limit of 22 inches.
  var line: Double { lineHeight.bounded(by: 1...1584) }
  /// From line to line of a table's cells.
  var tableLine: Double { (max(table.points, tableHeader.points) * 1.4).rounded() }
  /// From line to line of notes.
  var noteLine: Double { (note.points * 1.5).rounded() }
  /// From line to line of captions.
  var captionLine: Double { (caption.points * 1.9).rounded() }
  /// From line to line of the title.
  var titleLine: Double { (title.points * 1.7).rounded() }
  /// Below a table.
  var tableSpace: Double { 10 }
  /// Above a chart.
  var chartSpace: Double { 8 }

  /// The height of a figure.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - room: What a page has room for.
  /// - Returns: At least that of a line.
  func height(of figure: Document.Figure, on room: Double) -> Double {
    (figure.height * 72 / 25.4).bounded(by: min(line, room)...max(room - chartSpace, line))
  }
}
