/// A list of `styles.xml`, such as `fills`, and where its items stand.
struct FormatList {
  /// The list's start tag.
  var start: MarkupTag
  /// The list's end tag, or its only one.
  var end: ElementCursor.Event
  /// The items, from their start tags to behind their ends.
  var items: [Range<Int>] = []
}
