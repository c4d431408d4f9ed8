/// A tag within the bytes of a part.
struct MarkupTag {
  /// What kind of tag it is.
  enum Kind {
    /// `<row>`, or `<row/>`.
    case start(isEmpty: Bool)
    /// `</row>`.
    case end
  }

  /// The tag, from `<` to behind `>`.
  var range: Range<Int>
  /// The name with its prefix.
  var name: Range<Int>
  /// Where the local name begins: behind the colon, if there is one.
  var localStart: Int
  /// What kind of tag it is.
  var kind: Kind
  /// Whether it may declare a namespace.
  var declares: Bool

  /// The local name.
  var localName: Range<Int> { localStart..<name.upperBound }
  /// The prefix, empty where there is none.
  var prefix: Range<Int> {
    name.lowerBound..<max(name.lowerBound, localStart - 1)
  }

  /// Whether it is a start tag that is its element's end as well.
  var isEmpty: Bool {
    if case .start(let isEmpty) = kind { isEmpty } else { false }
  }

  /// Where attributes can be added: before `>` or `/>`.
  var attributesEnd: Int { range.upperBound - (isEmpty ? 2 : 1) }
}
