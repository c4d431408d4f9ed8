/// A stretch of a part's bytes, and what stands in its place.
struct Splice: Equatable {
  /// The bytes that go; an empty range for a place between two.
  var range: Range<Int>
  /// The bytes that come.
  var replacement: [UInt8]
}
