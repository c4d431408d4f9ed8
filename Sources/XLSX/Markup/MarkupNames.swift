internal import Clibxml2

/// The names that readers ask for, by the pointers under which one parser has interned them.
///
/// libxml2 keeps every name of a document once in its dictionary, so that two equal names are one
/// pointer. Looking up the wanted names beforehand turns every later comparison of a name into one
/// probe of this table.
@safe
struct MarkupNames {
  /// Four times as many slots as names, a power of two: probes end at once.
  private static let slotCount = 1024
  private static let slotShift = UInt(UInt.bitWidth - 10)

  private var keys = [UInt](repeating: 0, count: slotCount)
  private var terms = [MarkupTerm](repeating: .other, count: slotCount)
  private var namespaces: [(key: UInt, namespace: MarkupNamespace)] = []
  private var latest: (key: UInt, namespace: MarkupNamespace) = (0, .none)

  /// Interns all names in the dictionary of a parser.
  ///
  /// - Parameter dictionary: The dictionary, which must outlive this table.
  init(dictionary: xmlDictPtr?) {
    for term in MarkupTerm.allCases where term != .other {
      let key = unsafe Self.intern(term.rawValue, dictionary)
      var slot = Self.slot(of: key)
      while keys[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
      keys[slot] = key
      terms[slot] = term
    }
    for (namespace, names) in MarkupNamespace.names {
      for name in names {
        namespaces.append((unsafe Self.intern(name, dictionary), namespace))
      }
    }
  }

  private static func intern(_ name: String, _ dictionary: xmlDictPtr?) -> UInt {
    unsafe name.withCString(encodedAs: UTF8.self) { text in
      UInt(bitPattern: unsafe xmlDictLookup(dictionary, text, Int32(name.utf8.count)))
    }
  }

  @inline(__always)
  private static func slot(of key: UInt) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> slotShift)
  }

  /// The term of an interned local name.
  ///
  /// - Parameter name: The pointer under which the parser has the name.
  /// - Returns: The term, `.other` for a name that nobody asks for.
  @inline(__always)
  func term(_ name: UnsafePointer<xmlChar>?) -> MarkupTerm {
    let key = UInt(bitPattern: name)
    var slot = Self.slot(of: key)
    while true {
      if keys[slot] == key { return terms[slot] }
      if keys[slot] == 0 { return .other }
      slot = (slot + 1) & (Self.slotCount - 1)
    }
  }

  /// The namespace of an interned name of a namespace.
  ///
  /// - Parameter uri: The pointer under which the parser has it; nil where there is none.
  /// - Returns: The namespace, `.other` for one that nobody asks for.
  @inline(__always)
  mutating func namespace(_ uri: UnsafePointer<xmlChar>?) -> MarkupNamespace {
    let key = UInt(bitPattern: uri)
    if key == latest.key { return latest.namespace }
    return find(key)
  }

  private mutating func find(_ key: UInt) -> MarkupNamespace {
    let namespace = known(key)
    latest = (key, namespace)
    return namespace
  }

  /// The namespace of an attribute, for which the latest one need not be remembered.
  ///
  /// - Parameter uri: The pointer under which the parser has it; nil where there is none.
  /// - Returns: The namespace, `.other` for one that nobody asks for.
  func attributeNamespace(_ uri: UnsafePointer<xmlChar>?) -> MarkupNamespace {
    known(UInt(bitPattern: uri))
  }

  private func known(_ key: UInt) -> MarkupNamespace {
    if key == 0 { return .none }
    return namespaces.first { $0.key == key }?.namespace ?? .other
  }
}
