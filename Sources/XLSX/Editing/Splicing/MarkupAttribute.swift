/// An attribute within the bytes of a tag.
struct MarkupAttribute {
  /// The white space before it, its name and its value.
  var range: Range<Int>
  /// The name with its prefix.
  var name: Range<Int>
  /// The value without its quotation marks.
  var value: Range<Int>
}
