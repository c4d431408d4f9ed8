/// A JSON value whose objects keep the order in which they are written: the same value gives the
/// same bytes.
public indirect enum JSONValue: Sendable {
  /// Keys and values in order.
  case object([(key: String, value: JSONValue)])
  /// A list.
  case array([JSONValue])
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A finite number, or null where it is none.
  case number(Double)
  /// A truth value.
  case boolean(Bool)
  /// Nothing.
  case null

  /// A text, or null where there is none.
  public static func optional(_ text: String?) -> JSONValue {
    text.map(JSONValue.string) ?? .null
  }

  /// The value as text.
  ///
  /// - Parameter isIndented: Whether objects and lists are spread over lines by two spaces a level.
  /// - Returns: The text, without a line break at its end.
  public func text(isIndented: Bool = false) -> String {
    var output: [UInt8] = []
    write(to: &output, indentation: isIndented ? 0 : nil)
    return String(decoding: output, as: UTF8.self)
  }

  private func write(to output: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .boolean(let isTrue): output.append(contentsOf: (isTrue ? "true" : "false").utf8)
    case .integer(let number): output.append(contentsOf: String(number).utf8)
    case .number(let number) where number.isFinite:
      output.append(contentsOf: Self.digits(of: number).utf8)
    case .number: output.append(contentsOf: "null".utf8)
    case .string(let text): Self.quote(text, to: &output)
    case .array(let items):
      Self.enclose("[", "]", count: items.count, to: &output, indentation) { index, output, inner in
        items[index].write(to: &output, indentation: inner)
      }
    case .object(let members):
      Self.enclose("{", "}", count: members.count, to: &output, indentation) {
        index, output, inner in
        Self.quote(members[index].key, to: &output)
        output.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
        members[index].value.write(to: &output, indentation: inner)
      }
    }
  }

  private static func enclose(
    _ open: String, _ close: String, count: Int, to output: inout [UInt8], _ indentation: Int?,
    _ item: (Int, inout [UInt8], Int?) -> Void
  ) {
    let inner = indentation.map { $0 + 1 }
    func breakLine(_ level: Int?) {
      guard let level else { return }
      output.append(UInt8(ascii: "\n"))
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: level * 2))
    }
    output.append(contentsOf: open.utf8)
    for index in 0..<count {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      breakLine(inner)
      item(index, &output, inner)
    }
    if count > 0 { breakLine(indentation) }
    output.append(contentsOf: close.utf8)
  }

  /// Writes a number in digits that JSON knows.
  ///
  /// - Parameter number: A finite number.
  /// - Returns: Swift's shortest digits that read back as the same number.
  public static func digits(of number: Double) -> String {
    let text = String(number)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)

  /// Appends a text in quotation marks, with what JSON does not allow within them escaped.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - output: Bytes in UTF-8.
  public static func quote(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        output.append(UInt8(ascii: "\\"))
        output.append(byte)
      case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
