/// The name of an element: what it is called and in which namespace.
struct MarkupElement: Equatable {
  /// The namespace; Strict and Transitional are one.
  var namespace: MarkupNamespace
  /// The local name.
  var term: MarkupTerm

  /// Whether it belongs to SpreadsheetML; what has no namespace at all counts as such, since
  /// some makers forget it and other readers do not mind.
  @inline(__always)
  var isSpreadsheet: Bool { namespace == .spreadsheet || namespace == .none }

  /// Whether it only frames alternatives (ISO 29500-3, 9.3); the parser keeps such elements back.
  @inline(__always)
  var framesAlternatives: Bool {
    namespace == .compatibility
      && (term == .AlternateContent || term == .Choice || term == .Fallback)
  }
}
