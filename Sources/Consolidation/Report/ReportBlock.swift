/// What stands in a chapter of a report, one below the other.
public enum ReportBlock: Sendable {
  /// A heading within the chapter.
  case heading(String)
  /// A paragraph.
  case paragraph(String)
  /// A chart of the table that follows.
  case chart(ReportChart)
  /// A table.
  case table(ReportTable)
  /// A place that somebody has to write; its words say what belongs there.
  case blank(String)
}
