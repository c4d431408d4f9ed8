/// The name of an element: what it is called and in which namespace.
struct MarkupElement: Equatable {
  /// The namespace; Strict and Transitional are one.
  var namespace: MarkupNamespace
  /// The local name.
  var term: MarkupTerm
}
