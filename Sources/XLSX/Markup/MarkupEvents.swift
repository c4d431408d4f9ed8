/// Where a parser sends its events while it takes in a piece of bytes.
///
/// The parser's functions for libxml2 cannot be generic: the handler's type and address travel
/// apart and meet again here. Neither is counted, so that an event costs no more than two calls.
@safe
struct MarkupEvents {
  private let type: any MarkupHandler.Type
  private let handler: UnsafeMutableRawPointer

  /// Prepares to send events to a handler.
  ///
  /// - Parameter handler: The handler, which must stay in place as long as this is used.
  init<Handler: MarkupHandler>(to handler: UnsafeMutablePointer<Handler>) {
    type = Handler.self
    unsafe self.handler = UnsafeMutableRawPointer(handler)
  }

  /// Sends ``MarkupHandler/start(_:_:)``.
  ///
  /// - Parameters:
  ///   - element: Its name.
  ///   - attributes: Its attributes.
  /// - Throws: What the handler throws.
  func start(
    _ element: MarkupElement, _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    try unsafe type.start(handler, element, attributes)
  }

  /// Sends ``MarkupHandler/end(_:)``.
  ///
  /// - Parameter element: Its name.
  /// - Throws: What the handler throws.
  func end(_ element: MarkupElement) throws(WorkbookError) {
    try unsafe type.end(handler, element)
  }

  /// Sends ``MarkupHandler/text(_:)``.
  ///
  /// - Parameter bytes: The text.
  /// - Throws: What the handler throws.
  func text(_ bytes: Span<UInt8>) throws(WorkbookError) {
    try unsafe type.text(handler, bytes)
  }
}

extension MarkupHandler {
  fileprivate static func start(
    _ handler: UnsafeMutableRawPointer, _ element: MarkupElement,
    _ attributes: borrowing MarkupAttributes
  ) throws(WorkbookError) {
    try unsafe handler.assumingMemoryBound(to: Self.self).pointee.start(element, attributes)
  }

  fileprivate static func end(
    _ handler: UnsafeMutableRawPointer, _ element: MarkupElement
  ) throws(WorkbookError) {
    try unsafe handler.assumingMemoryBound(to: Self.self).pointee.end(element)
  }

  fileprivate static func text(
    _ handler: UnsafeMutableRawPointer, _ bytes: Span<UInt8>
  ) throws(WorkbookError) {
    try unsafe handler.assumingMemoryBound(to: Self.self).pointee.text(bytes)
  }
}
