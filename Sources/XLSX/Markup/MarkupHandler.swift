/// What takes in the events of a part's markup, in the order of the document.
///
/// A handler that throws ends the parsing; the error comes out of the parser unchanged.
protocol MarkupHandler: AnyObject {
  /// An element begins.
  ///
  /// - Parameters:
  ///   - element: Its name.
  ///   - attributes: Its attributes, which end with the call.
  /// - Throws: What makes the rest of the part useless.
  func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError)

  /// An element ends.
  ///
  /// - Parameter element: Its name.
  /// - Throws: What makes the rest of the part useless.
  func end(_ element: MarkupElement) throws(WorkbookError)

  /// Text in UTF-8, references resolved; one text may come in several pieces.
  ///
  /// - Parameter bytes: The piece, which ends with the call.
  /// - Throws: What makes the rest of the part useless.
  func text(_ bytes: Span<UInt8>) throws(WorkbookError)
}
