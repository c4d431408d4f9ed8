internal import Clibxml2

/// Turns the bytes of a part into events, piece by piece, without a tree.
///
/// Parts come from strangers: a document type declaration ends the parsing before any of its
/// entities is declared, nothing is fetched, libxml2's own limits stay in force, and depth,
/// attributes and the length of a tag are limited further.
@safe
final class MarkupParser {
  private let context: UnsafeMutablePointer<xmlParserCtxt>
  /// In memory of its own, since libxml2 hands its address to the functions it calls.
  private let state: UnsafeMutablePointer<MarkupState>
  private let names: UnsafeMutablePointer<MarkupNames>
  private let limits: ReadingLimits

  /// Prepares a parser for one part.
  ///
  /// - Parameter limits: How much is taken for sane.
  /// - Throws: ``WorkbookError`` where memory runs out.
  init(limits: ReadingLimits) throws(WorkbookError) {
    var callbacks = unsafe Self.callbacks
    guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      throw WorkbookError(.notReadable, detail: "no memory for a parser")
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
    let quiet = options | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(bitPattern: quiet))
    unsafe self.context = context
    self.limits = limits
    unsafe names = .allocate(capacity: 1)
    unsafe names.initialize(to: MarkupNames(dictionary: context.pointee.dict))
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: MarkupState(context: context, names: names, limits: limits))
    unsafe context.pointee.userData = UnsafeMutableRawPointer(state)
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
    unsafe names.deinitialize(count: 1)
    unsafe names.deallocate()
  }

  /// Takes in the next bytes of the part.
  ///
  /// - Parameters:
  ///   - bytes: The bytes, as many as there are.
  ///   - handler: What takes in the events that they make.
  /// - Throws: ``WorkbookError`` where the markup is malformed, goes beyond a limit or has a
  ///   document type declaration, and whatever the handler throws.
  func push(
    _ bytes: Span<UInt8>, to handler: inout some MarkupHandler
  ) throws(WorkbookError) {
    unsafe bytes.withUnsafeBytes { unsafe parse($0, isLast: false, to: &handler) }
    try check()
    try checkPendingTag()
    guard unsafe Int(xmlDictSize(context.pointee.dict)) <= limits.names else {
      throw .exceeded("names", of: limits.names)
    }
  }

  /// Ends the part.
  ///
  /// - Parameter handler: What takes in the last events.
  /// - Throws: ``WorkbookError`` where the part is cut short or malformed, and whatever the
  ///   handler throws.
  func finish(_ handler: inout some MarkupHandler) throws(WorkbookError) {
    unsafe parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, to: &handler)
    try check()
  }

  /// Whether every byte was turned into events: none belongs to a comment or a tag that is cut, and
  /// what follows is not passed over for an alternative.
  var isIdle: Bool {
    guard let input = unsafe context.pointee.input else { return false }
    return unsafe input.pointee.cur == input.pointee.end && state.pointee.passedOver == 0
  }

  /// Whether the part is in UTF-8, as it says or by saying nothing (XML 1.0, 4.3.3).
  var readsUTF8: Bool {
    guard let encoding = unsafe context.pointee.encoding else { return true }
    return unsafe xmlStrcasecmp(encoding, "UTF-8") == 0
  }

  private func parse(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, to handler: inout some MarkupHandler
  ) {
    unsafe withUnsafeMutablePointer(to: &handler) { pointer in
      unsafe state.pointee.events = MarkupEvents(to: pointer)
      let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      Self.quietly {
        _ = unsafe xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
      }
      unsafe state.pointee.events = nil
    }
  }

  /// Keeps libxml2 from writing to standard error, as it does about bytes in other encodings, and
  /// leaves to the program what it has told libxml2 to do with messages.
  private static func quietly(_ body: () -> Void) {
    let structured = unsafe __xmlStructuredError()
    let structuredContext = unsafe __xmlStructuredErrorContext()
    let saved = unsafe (structured?.pointee, structuredContext?.pointee)
    unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
    body()
    unsafe xmlSetStructuredErrorFunc(saved.1, saved.0)
  }

  private func check() throws(WorkbookError) {
    if let failure = unsafe state.pointee.failure { throw failure }
    guard unsafe context.pointee.wellFormed != 0 else {
      let line = unsafe context.pointee.lastError.line
      let code = unsafe context.pointee.lastError.code
      throw WorkbookError(
        .damaged, kind: .damaged, detail: "malformed XML at line \(line) (libxml2: \(code))")
    }
    // Where bytes are none of the encoding, libxml2 stops without calling the part malformed.
    guard unsafe context.pointee.disableSAX == 0 else {
      throw WorkbookError(
        .damaged, kind: .damaged, detail: "bytes that are no characters of the part's encoding")
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
}

// MARK: - Calls from libxml2

extension MarkupParser {
  private static let initialized: Void = xmlInitParser()

  /// The events that are asked for; without the others libxml2 builds nothing.
  private static var callbacks: xmlSAXHandler {
    _ = initialized
    var sax = unsafe xmlSAXHandler()
    unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
    unsafe sax.internalSubset = { state, _, _, _ in
      let error = WorkbookError(.doctypeRefused, detail: "a document type declaration")
      unsafe MarkupParser.state(state)?.pointee.stop(error)
    }
    unsafe sax.startElementNs = { state, name, _, uri, namespaces, _, count, _, fields in
      unsafe MarkupParser.state(state)?.pointee.start(name, uri, namespaces, count, fields)
    }
    unsafe sax.endElementNs = { state, name, _, uri in
      unsafe MarkupParser.state(state)?.pointee.end(name, uri)
    }
    unsafe sax.characters = { state, bytes, count in
      unsafe MarkupParser.state(state)?.pointee.text(bytes, count)
    }
    unsafe sax.ignorableWhitespace = sax.characters
    unsafe sax.cdataBlock = sax.characters
    return unsafe sax
  }

  @inline(__always)
  private static func state(
    _ pointer: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<MarkupState>? {
    unsafe pointer?.assumingMemoryBound(to: MarkupState.self)
  }
}
