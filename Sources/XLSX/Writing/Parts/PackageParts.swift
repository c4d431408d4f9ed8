/// The parts of a package as they come together: their names, what they are, and their bytes.
package struct PackageParts {
  /// A part's path in the package, and its bytes.
  typealias Part = (name: String, data: DeflatedData)

  private let deflater: BlockDeflater
  private var names: Set<String>
  /// What each part is.
  private(set) var types = ContentTypesPart()
  /// The parts, in the order in which they are written.
  private(set) var list: [Part] = []

  /// Begins without a part.
  ///
  /// - Parameters:
  ///   - deflater: What deflates them.
  ///   - taken: Names that no part may have.
  init(deflater: BlockDeflater, taken: Set<String> = []) {
    self.deflater = deflater
    names = taken
  }

  /// Begins without a part.
  ///
  /// - Parameter compression: How hard the parts are deflated.
  package init(compression: CompressionLevel) {
    self.init(deflater: BlockDeflater(level: compression, workers: 1))
  }

  /// Keeps a name for a part that is added later.
  ///
  /// - Parameter stem: The name's beginning, such as `xl/charts/chart`.
  /// - Returns: The first number that makes a name of it which no part has.
  mutating func reserve(_ stem: String) -> Int {
    var number = 1
    while !names.insert("\(stem)\(number).xml").inserted { number += 1 }
    return number
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  ///   - data: Its bytes.
  mutating func add(_ name: String, _ type: PartType, _ data: DeflatedData) {
    types.add(name, type)
    names.insert(name)
    list.append((name, data))
  }

  /// Adds a part.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  ///   - markup: Its markup.
  /// - Throws: ``WorkbookError`` where zlib fails.
  package mutating func add(
    _ name: String, _ type: PartType, _ markup: MarkupWriter
  ) throws(WorkbookError) {
    add(name, type, try deflater.deflated(markup))
  }

  /// Adds a part that is no markup.
  ///
  /// - Parameters:
  ///   - name: Its path in the package, without a leading `/`.
  ///   - type: What it is.
  ///   - bytes: Its bytes.
  /// - Throws: ``WorkbookError`` where zlib fails.
  package mutating func add(
    _ name: String, _ type: PartType, bytes: [UInt8]
  ) throws(WorkbookError) {
    add(name, type, try deflater.deflated(bytes, count: bytes.count))
  }

  /// Adds where a part leads to; nothing where it leads nowhere.
  ///
  /// - Parameters:
  ///   - relationships: The ways.
  ///   - name: The part's path.
  /// - Throws: ``WorkbookError`` where zlib fails.
  package mutating func add(
    _ relationships: RelationshipsPart, of name: String
  ) throws(WorkbookError) {
    guard !relationships.isEmpty else { return }
    var folders = name.split(separator: "/").map(String.init)
    let last = folders.popLast() ?? ""
    let path = (folders + ["_rels", last + ".rels"]).joined(separator: "/")
    list.append((path, try deflater.deflated(relationships.markup())))
  }

  /// The parts with what the package itself begins with: the list of types, and the ways from its
  /// root.
  ///
  /// - Parameter roots: The ways.
  /// - Returns: All of them, in the order in which they are written.
  /// - Throws: ``WorkbookError`` where zlib fails.
  func whole(from roots: RelationshipsPart) throws(WorkbookError) -> [Part] {
    [
      ("[Content_Types].xml", try deflater.deflated(types.markup())),
      ("_rels/.rels", try deflater.deflated(roots.markup())),
    ] + list
  }

  /// Gives a part other bytes: those of one that is known only when the others are there.
  ///
  /// - Parameters:
  ///   - name: The part's path.
  ///   - markup: Its markup.
  /// - Throws: ``WorkbookError`` where zlib fails.
  mutating func replace(_ name: String, _ markup: MarkupWriter) throws(WorkbookError) {
    guard let index = list.firstIndex(where: { $0.name == name }) else { return }
    list[index].data = try deflater.deflated(markup)
  }
}
