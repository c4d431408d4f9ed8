internal import Clibxml2

/// The attributes of an element, as long as its start is being handled.
///
/// It cannot be copied, so that nobody keeps it beyond the call.
@safe
struct MarkupAttributes: ~Copyable {
  /// Five pointers an attribute: local name, prefix, namespace, value, end of value.
  ///
  /// libxml2 gives no array at all for an element without attributes.
  private let fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let names: UnsafePointer<MarkupNames>
  /// How many there are.
  let count: Int

  init(
    fields: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int,
    names: UnsafePointer<MarkupNames>
  ) {
    unsafe self.fields = fields
    self.count = unsafe fields == nil ? 0 : count
    unsafe self.names = names
  }

  /// The local name of an attribute without prefix; `.other` for those of some namespace.
  ///
  /// - Parameter index: Which attribute, below ``count``.
  /// - Returns: The name.
  @inline(__always)
  func term(at index: Int) -> MarkupTerm {
    guard let fields = unsafe fields, index < count,
      unsafe fields[index * 5 + 1] == nil
    else { return .other }
    return unsafe names.pointee.term(fields[index * 5])
  }

  /// Lends the value of an attribute.
  ///
  /// - Parameters:
  ///   - index: Which attribute, below ``count``.
  ///   - body: Takes the value in UTF-8, ampersands as ``text(at:)`` knows them.
  /// - Returns: What the body returns.
  @inline(__always)
  func withValue<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    guard index < count, let fields = unsafe fields,
      let start = unsafe fields[index * 5 + 3], let end = unsafe fields[index * 5 + 4]
    else { return body(Span()) }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: end - start)
    return body(unsafe bytes.span)
  }

  /// Where an attribute stands, by its name.
  ///
  /// - Parameters:
  ///   - term: Its local name.
  ///   - namespace: Its namespace; attributes without prefix have none.
  /// - Returns: The index, nil where it is not there.
  func index(of term: MarkupTerm, in namespace: MarkupNamespace = .none) -> Int? {
    guard let fields = unsafe fields else { return nil }
    for index in 0..<count where unsafe names.pointee.term(fields[index * 5]) == term {
      let prefixed = unsafe fields[index * 5 + 1] != nil
      let found = unsafe prefixed ? names.pointee.attributeNamespace(fields[index * 5 + 2]) : .none
      if found == namespace { return index }
    }
    return nil
  }

  /// The value of an attribute as text.
  ///
  /// - Parameters:
  ///   - term: Its local name.
  ///   - namespace: Its namespace; attributes without prefix have none.
  /// - Returns: The value, nil where it is not there.
  func text(_ term: MarkupTerm, in namespace: MarkupNamespace = .none) -> String? {
    guard let index = index(of: term, in: namespace) else { return nil }
    return withValue(at: index) { bytes in
      let text = String(copying: bytes)
      // libxml2 writes an ampersand of an attribute as a reference unless told to replace entities.
      return text.utf8.contains(UInt8(ascii: "&")) ? Self.unescaped(text) : text
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  /// The value of an attribute as a whole number from 0 to 4,294,967,295.
  ///
  /// - Parameter term: Its local name.
  /// - Returns: The number, nil where it is not there or is none.
  func number(_ term: MarkupTerm) -> Int? {
    guard let index = index(of: term) else { return nil }
    return withValue(at: index) { WholeNumber.read($0) }
  }

  /// Whether the white space at the ends of the element's text belongs to it (XML 1.0, 2.10).
  ///
  /// Nil where `xml:space` is not there: then it is as the element around says, and Excel drops
  /// such white space where none does.
  var keepsSpace: Bool? {
    guard count > 0, let index = index(of: .space, in: .xml) else { return nil }
    return withValue(at: index) { String(copying: $0) == "preserve" }
  }

  /// Whether an attribute says yes (ISO 29500-1, 22.9.2.7 ST_OnOff).
  ///
  /// - Parameter term: Its local name.
  /// - Returns: True for `1`, `true` and `on`.
  func flag(_ term: MarkupTerm) -> Bool {
    guard let index = index(of: term) else { return false }
    return flag(at: index)
  }

  /// Whether an attribute says yes.
  ///
  /// - Parameter index: Which attribute, below ``count``.
  /// - Returns: True for `1`, `true` and `on`.
  func flag(at index: Int) -> Bool {
    withValue(at: index) { bytes in
      let text = String(copying: bytes)
      return text == "1" || text == "true" || text == "on"
    }
  }
}
