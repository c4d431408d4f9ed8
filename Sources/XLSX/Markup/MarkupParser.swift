internal import Clibxml2

/// Turns the bytes of a part into events, piece by piece, without a tree.
///
/// Parts come from strangers: a document type declaration ends the parsing before any of its
/// entities is declared, nothing is fetched, libxml2's own limits stay in force, and depth,
/// attributes and the length of a tag are limited further.
@safe
final class MarkupParser {
  private let context: UnsafeMutablePointer<xmlParserCtxt>
  private let handler: any MarkupHandler
  private let names: MarkupNames
  private let limits: ReadingLimits
  private var depth = 0
  private var failure: WorkbookError?

  /// Prepares a parser for one part.
  ///
  /// - Parameters:
  ///   - handler: What takes the events in.
  ///   - limits: How much is taken for sane.
  /// - Throws: ``WorkbookError`` where memory runs out.
  init(handler: any MarkupHandler, limits: ReadingLimits) throws(WorkbookError) {
    var callbacks = unsafe Self.callbacks
    guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      throw WorkbookError(.notReadable, detail: "no memory for a parser")
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    let quiet = options | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(bitPattern: quiet))
    unsafe self.context = context
    self.handler = handler
    self.limits = limits
    names = unsafe MarkupNames(dictionary: context.pointee.dict)
    unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// Takes in the next bytes of the part.
  ///
  /// - Parameter bytes: The bytes, as many as there are.
  /// - Throws: ``WorkbookError`` where the markup is malformed, goes beyond a limit or has a
  ///   document type declaration, and whatever the handler throws.
  func push(_ bytes: Span<UInt8>) throws(WorkbookError) {
    unsafe bytes.withUnsafeBytes { raw in
      _ = unsafe xmlParseChunk(
        context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), 0)
    }
    try check()
    try checkPendingTag()
  }

  /// Ends the part.
  ///
  /// - Throws: ``WorkbookError`` where the part is cut short or malformed, and whatever the
  ///   handler throws.
  func finish() throws(WorkbookError) {
    _ = unsafe xmlParseChunk(context, nil, 0, 1)
    try check()
  }

  private func check() throws(WorkbookError) {
    if let failure { throw failure }
    guard unsafe context.pointee.wellFormed != 0 else {
      let line = unsafe context.pointee.lastError.line
      let code = unsafe context.pointee.lastError.code
      throw WorkbookError(.damaged, detail: "malformed XML at line \(line) (libxml2: \(code))")
    }
  }

  /// Refuses a start tag that goes on and on: libxml2 compares all its attributes with each other.
  private func checkPendingTag() throws(WorkbookError) {
    guard let input = unsafe context.pointee.input, let next = unsafe input.pointee.cur,
      let end = unsafe input.pointee.end
    else { return }
    let pending = unsafe end - next
    guard pending > limits.tagBytes else { return }
    let isTag = unsafe next[0] == UInt8(ascii: "<") && next[1] != UInt8(ascii: "!")
    if isTag { throw .exceeded("tagBytes", of: limits.tagBytes) }
  }

  private func stop(_ error: WorkbookError) {
    if failure == nil { failure = error }
    unsafe xmlStopParser(context)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ count: Int32,
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard failure == nil else { return }
    guard depth <= limits.depth else { return stop(.exceeded("depth", of: limits.depth)) }
    guard count <= limits.attributes else {
      return stop(.exceeded("attributes", of: limits.attributes))
    }
    let element = unsafe MarkupElement(namespace: names.namespace(uri), term: names.term(name))
    let attributes = unsafe MarkupAttributes(fields: fields, count: Int(count), names: names)
    do throws(WorkbookError) { try handler.start(element, attributes) } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?) {
    depth -= 1
    guard failure == nil else { return }
    let element = unsafe MarkupElement(namespace: names.namespace(uri), term: names.term(name))
    do throws(WorkbookError) { try handler.end(element) } catch { stop(error) }
  }

  private func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, let bytes = unsafe bytes, count > 0 else { return }
    let text = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
    do throws(WorkbookError) { try handler.text(unsafe text.span) } catch { stop(error) }
  }

  /// The events that are asked for; without the others libxml2 builds nothing.
  private static var callbacks: xmlSAXHandler {
    _ = initialized
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.internalSubset = { context, _, _, _ in
      unsafe MarkupParser.of(context) {
        $0.stop(WorkbookError(.doctypeRefused, detail: "a document type declaration"))
      }
    }
    unsafe sax.startElementNs = { context, name, _, uri, _, _, count, _, fields in
      unsafe MarkupParser.of(context) { unsafe $0.start(name, uri, count, fields) }
    }
    unsafe sax.endElementNs = { context, name, _, uri in
      unsafe MarkupParser.of(context) { unsafe $0.end(name, uri) }
    }
    unsafe sax.characters = { context, bytes, count in
      unsafe MarkupParser.of(context) { unsafe $0.text(bytes, count) }
    }
    unsafe sax.ignorableWhitespace = sax.characters
    unsafe sax.cdataBlock = sax.characters
    return unsafe sax
  }

  private static let initialized: Void = xmlInitParser()

  @inline(__always)
  private static func of(
    _ context: UnsafeMutableRawPointer?, _ body: (MarkupParser) -> Void
  ) {
    guard let context = unsafe context else { return }
    unsafe Unmanaged<MarkupParser>.fromOpaque(context)._withUnsafeGuaranteedRef { body($0) }
  }
}
