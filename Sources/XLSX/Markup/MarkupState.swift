internal import Clibxml2

/// What a parser knows between and during its calls from libxml2.
@safe
struct MarkupState {
  private let context: UnsafeMutablePointer<xmlParserCtxt>
  private let limits: ReadingLimits
  private let names: UnsafeMutablePointer<MarkupNames>
  private var depth = 0
  /// The depth of the alternative that is being passed over; 0 outside of any.
  private(set) var passedOver = 0
  /// Where events go; nil between two pieces.
  var events: MarkupEvents?
  /// Why parsing has ended early.
  private(set) var failure: WorkbookError?

  /// Begins with the names that the parser will meet.
  ///
  /// - Parameters:
  ///   - context: The parser of libxml2.
  ///   - names: The names, which outlive this.
  ///   - limits: How much is taken for sane.
  init(
    context: UnsafeMutablePointer<xmlParserCtxt>, names: UnsafeMutablePointer<MarkupNames>,
    limits: ReadingLimits
  ) {
    unsafe self.context = context
    self.limits = limits
    unsafe self.names = names
  }

  /// Ends the parsing for good.
  ///
  /// - Parameter error: Why.
  mutating func stop(_ error: WorkbookError) {
    if failure == nil { failure = error }
    unsafe xmlStopParser(context)
  }

  /// An element begins.
  ///
  /// - Parameters:
  ///   - name: Its local name, interned.
  ///   - uri: Its namespace, interned.
  ///   - namespaces: How many namespaces it declares.
  ///   - count: How many attributes it has beside.
  ///   - fields: Its attributes, see ``MarkupAttributes``.
  mutating func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ namespaces: Int32,
    _ count: Int32,
    _ fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    guard failure == nil, let events else { return }
    guard depth <= limits.depth else { return stop(.exceeded("depth", of: limits.depth)) }
    guard Int(namespaces) + Int(count) <= limits.attributes else {
      return stop(.exceeded("attributes", of: limits.attributes))
    }
    guard passedOver == 0 else { return }
    let element = unsafe MarkupElement(
      namespace: names.pointee.namespace(uri), term: names.pointee.term(name))
    if element.framesAlternatives {
      // Nobody here understands a namespace that a choice may require: of the alternatives the
      // fallback is read as if it stood there alone, and the choices are passed over.
      if element.term == .Choice { passedOver = depth }
      return
    }
    let attributes = unsafe MarkupAttributes(fields: fields, count: Int(count), names: names)
    do throws(WorkbookError) { try events.start(element, attributes) } catch { stop(error) }
  }

  /// An element ends.
  ///
  /// - Parameters:
  ///   - name: Its local name, interned.
  ///   - uri: Its namespace, interned.
  mutating func end(_ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?) {
    depth -= 1
    if passedOver > 0 {
      if passedOver > depth { passedOver = 0 }
      return
    }
    guard failure == nil, let events else { return }
    let element = unsafe MarkupElement(
      namespace: names.pointee.namespace(uri), term: names.pointee.term(name))
    if element.framesAlternatives { return }
    do throws(WorkbookError) { try events.end(element) } catch { stop(error) }
  }

  /// Text.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - count: How many bytes it has.
  mutating func text(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, passedOver == 0, let events, let bytes = unsafe bytes, count > 0
    else { return }
    let text = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
    do throws(WorkbookError) { try events.text(unsafe text.span) } catch { stop(error) }
  }
}
