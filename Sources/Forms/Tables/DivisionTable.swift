/// The codes of administrative divisions that identity numbers begin with (GB/T 2260), those in use
/// and those retired since 1981.
///
/// No table is complete: identity numbers bear codes that none has. An unknown code is at most a
/// reason to look again, never an error.
public struct DivisionTable: Sendable {
  /// Endings that real identity numbers bear for the districts of any city (市辖区), though
  /// GB/T 2260 has no such code.
  private static let cityEndings: Set<Substring> = ["01", "20"]

  /// By the first four digits the line of two-digit endings: most runs look up a few hundred codes
  /// of a few places, so that lines are taken apart when they are asked for.
  private var endings: [Substring: Substring] = [:]
  private var provinces: Set<Substring> = []
  private var prefixes: [Substring] = []

  /// Reads a table: a line of the first four digits and the endings in use with them, or of a
  /// prefix under which every code is known.
  init(text: String) {
    for line in TableLine.all(of: text) {
      guard !line.rest.isEmpty else {
        prefixes.append(line.head)
        continue
      }
      endings[line.head] = line.rest
      provinces.insert(line.head.prefix(2))
    }
  }

  /// Whether the first two digits of a code are those of a province, or of a document whose
  /// numbers name none.
  public func knowsProvince(code: some StringProtocol) -> Bool {
    let code = Substring(code)
    return provinces.contains(code.prefix(2)) || prefixes.contains(where: code.hasPrefix)
  }

  /// Whether a code of six digits is or was in use.
  public func knows(six code: some StringProtocol) -> Bool {
    let code = Substring(code)
    guard code.utf8.count == 6 else { return false }
    if prefixes.contains(where: code.hasPrefix) { return true }
    guard let known = endings[code.prefix(4)] else { return false }
    let ending = code.suffix(2)
    return Self.cityEndings.contains(ending)
      || known.utf8.split(separator: UInt8(ascii: " ")).contains { Substring($0) == ending }
  }
}
