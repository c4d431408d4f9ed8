/// The name of a part, relative to the root of the package: `xl/workbook.xml`.
///
/// Names are the same whatever their letter case (ISO 29500-2, 8.1.1.2.1). Makers of files also
/// write backslashes, leading slashes and dots; all of them are smoothed here.
struct PartName: Hashable, Sendable {
  /// The name without a leading slash.
  let path: String
  /// The name in small letters, by which parts are found.
  private let key: String

  private init(components: [Substring]) {
    path = components.joined(separator: "/")
    key = path.lowercased()
  }

  /// Makes a name of what an archive or a content type has.
  ///
  /// - Parameter name: The name, with slashes or backslashes, from the root.
  init(_ name: some StringProtocol) {
    self.init(components: Self.components(of: String(name), from: []))
  }

  /// The part that a relationship's target names.
  ///
  /// - Parameter target: An address, absolute (`/xl/a.xml`) or relative to this part's folder.
  /// - Returns: The name; `..` never leads out of the package.
  func resolving(_ target: String) -> PartName {
    let address = target.prefix { $0 != "#" && $0 != "?" }
    let isAbsolute = address.first == "/" || address.first == "\\"
    let folder = isAbsolute ? [] : path.split(separator: "/").dropLast()
    return PartName(components: Self.components(of: String(address), from: Array(folder)))
  }

  /// The name with `%20` and the like read as the characters they stand for.
  var unescaped: PartName {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2, let code = HexadecimalNumber.read(digits) {
        bytes.append(UInt8(code))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return PartName(String(decoding: bytes, as: UTF8.self))
  }

  /// The part that holds this part's relationships: `xl/_rels/workbook.xml.rels`.
  var relationships: PartName {
    let components = path.split(separator: "/")
    let name = Substring("\(components.last ?? "").rels")
    return PartName(components: components.dropLast() + ["_rels", name])
  }

  /// The part whose relationships this one holds; one without a name for the package, nil where
  /// this is no such list.
  var relationshipsOwner: PartName? {
    let components = path.split(separator: "/")
    guard components.count >= 2, components[components.count - 2].lowercased() == "_rels",
      let name = components.last, name.lowercased().hasSuffix(".rels")
    else { return nil }
    return PartName(components: components.dropLast(2) + [name.dropLast(5)].filter { !$0.isEmpty })
  }

  /// The part that holds the relationships of the package itself.
  static let packageRelationships = PartName("_rels/.rels")
  /// The part that lists the types of all others.
  static let contentTypes = PartName("[Content_Types].xml")

  /// How this part names another in its relationships: by the way from its own folder.
  ///
  /// - Parameter target: The other part.
  /// - Returns: The address: `../comments1.xml`.
  func address(of target: PartName) -> String {
    let from = path.split(separator: "/").dropLast()
    let to = target.path.split(separator: "/")
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    let steps =
      Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared).map(String.init)
    return steps.joined(separator: "/")
  }

  /// The extension in small letters, without a dot.
  var fileExtension: String {
    let name = key.split(separator: "/").last ?? ""
    return name.contains(".") ? String(name.split(separator: ".").last ?? "") : ""
  }

  private static func components(of name: String, from folder: [Substring]) -> [Substring] {
    var components = folder
    for component in name.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      switch component {
      case ".": continue
      case "..": _ = components.popLast()
      default: components.append(component)
      }
    }
    return components
  }

  static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
